package mx.gob.guanajuato.conectate.operations.deadletters;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.operations.command.CommandFailed;
import org.apache.kafka.common.KafkaException;

/** The program behind {@code ./conectate dead-letters}. */
public final class DeadLettersProgram {
    static final String USAGE =
            """
            ./conectate dead-letters COMMAND
              list [--stage STAGE] [--cause TEXT]     one line each: id, when, cause; then how many of each cause
              replay ID…                              put these back where they came from
              replay --stage STAGE [--cause TEXT]     put all of these back; not what may have arrived already""";

    /** Kafka's own word on what it does; what goes wrong is told by the command. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private final Map<String, String> environment;
    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;

    /** Reads where everything is from these variables. */
    public DeadLettersProgram(Map<String, String> environment, Clock clock, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    /** Runs one command. */
    public static void main(String[] arguments) {
        KAFKA.setLevel(Level.OFF);
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new DeadLettersProgram(System.getenv(), Clock.systemUTC(), out, err).run(arguments);
        out.flush();
        System.exit(status);
    }

    /** Runs one command; the status that the process ends with. */
    public int run(String... arguments) {
        String kafka = kafka();
        try (var topic = new LetterTopic(kafka)) {
            if (arguments.length == 0) throw new CommandFailed(USAGE);
            var wanted = Wanted.of(Arrays.copyOfRange(arguments, 1, arguments.length));
            return switch (arguments[0]) {
                case "list" -> list(wanted.among(topic.all()));
                case "replay" -> replay(topic, wanted);
                default -> throw new CommandFailed("There is no command " + arguments[0] + ".\n" + USAGE);
            };
        } catch (CommandFailed e) {
            err.println(e.getMessage());
        } catch (KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            err.println("No Kafka answers at " + kafka + ": " + cause.getMessage());
        }
        return 1;
    }

    private String kafka() {
        String port = environment.getOrDefault("CONECTATE_KAFKA_PORT", "9092");
        return environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + port);
    }

    private int list(List<DeadLetter> letters) {
        letters.forEach(letter ->
                out.println(String.join("\t", letter.id(), letter.failedAt().toString(), letter.cause())));
        var byCause = letters.stream()
                .collect(Collectors.groupingBy(
                        letter -> letter.stage() + "\t" + letter.cause(), TreeMap::new, Collectors.counting()));
        out.println();
        byCause.forEach((cause, count) -> out.println(count + "\t" + cause));
        out.println(letters.size() + "\tin all");
        return 0;
    }

    private int replay(LetterTopic topic, Wanted wanted) {
        wanted.requireSome();
        var letters = wanted.among(topic.all());
        if (letters.isEmpty()) throw new CommandFailed("There is no such dead letter.");
        int failed = 0;
        for (var letter : letters) failed += replayed(topic, letter, wanted.isNamed()) ? 0 : 1;
        return failed == 0 ? 0 : 1;
    }

    private boolean replayed(LetterTopic topic, DeadLetter letter, boolean named) {
        try {
            out.println(letter.id() + "\t" + replay(topic, letter, named));
            return true;
        } catch (CommandFailed e) {
            err.println(letter.id() + "\t" + e.getMessage());
            return false;
        }
    }

    /** Where it went. */
    private String replay(LetterTopic topic, DeadLetter letter, boolean named) {
        if (letter.origin().isEmpty()) return new WebhookDoor(environment).post(letter.raw());
        return topic.putBack(new PutBack(clock.instant()).of(letter, named));
    }
}
