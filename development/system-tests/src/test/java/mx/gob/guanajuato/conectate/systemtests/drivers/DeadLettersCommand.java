package mx.gob.guanajuato.conectate.systemtests.drivers;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.operations.deadletters.DeadLettersProgram;

/** {@code ./conectate dead-letters} as operators type it. */
public final class DeadLettersCommand {
    private final Map<String, String> environment;

    /** Of that Kafka; what never was on it goes to that chatbot-service's door. */
    public DeadLettersCommand(String kafka, URI chatbotService) {
        environment = Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka,
                "CONECTATE_WEBHOOK_URL",
                chatbotService.resolve("/webhook").toString());
    }

    /** Runs it; all that it prints. */
    public String run(String... arguments) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        new DeadLettersProgram(environment, Clock.systemUTC(), out, out).run(arguments);
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Those of a stage whose cause says so, the newest last. */
    public List<Letter> list(String stage, String cause) {
        return run("list", "--stage", stage, "--cause", cause)
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.split("\t"))
                .map(cells -> new Letter(cells[0], Instant.parse(cells[1])))
                .sorted(Comparator.comparing(Letter::at))
                .toList();
    }

    /** One line of the list. */
    public record Letter(String id, Instant at) {}
}
