package mx.gob.guanajuato.conectate.chatbot.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.gob.guanajuato.conectate.language.command.Intents;
import mx.gob.guanajuato.conectate.operations.command.CommandFailed;
import org.apache.kafka.common.KafkaException;

/** The program behind {@code ./conectate intents}. */
public final class IntentsProgram {
    static final String USAGE =
            """
            ./conectate intents COMMAND
              train [--utterances FOLDER]   train a model of the training files and offer it to what runs
              models                        list the models: version, when, utterances, who uses it, who refused it
              use VERSION                   offer a model of before once more; use packaged: the one of the build
              unknown [--days N]            list what was not understood: id, times, nearest intents, text
              label ID INTENT               give one of them its intent; label --undo ID takes it back
              evaluate FILE                 try the model on a file of utterance, tab, intent
              benchmark --train FILE --test FILE
              classify                      read lines; print utterance, intent, confidence, municipality, other entities""";

    /** Kafka's own word on what it does; what goes wrong is told by the command. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private final Surroundings around;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    IntentsProgram(Surroundings around, InputStream in, PrintStream out, PrintStream err) {
        this.around = around;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Runs one command. */
    public static void main(String[] arguments) {
        KAFKA.setLevel(Level.OFF);
        Path root = Path.of(System.getProperty("conectate.root", "."));
        var around = Surroundings.of(System.getenv(), root, Clock.systemUTC());
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new IntentsProgram(around, System.in, out, err).run(arguments);
        out.flush();
        System.exit(status);
    }

    /** Runs one command; the status that the process ends with. */
    int run(String... arguments) {
        try {
            var given = Arguments.of(arguments);
            return switch (given.command()) {
                case "evaluate", "classify" -> language(arguments, given, true);
                case "benchmark" -> language(arguments, given, false);
                case "train" -> new Training(around, out, err).train(given);
                case "use" -> new Training(around, out, err).useAgain(given.only("a VERSION"));
                case "models" -> new ModelList(around, out).run();
                case "unknown" -> new UnknownList(around, out).run(given);
                case "label" -> new Labelling(around, out).run(given);
                default -> throw new CommandFailed("There is no command intents " + given.command() + ".\n" + USAGE);
            };
        } catch (CommandFailed e) {
            err.println(e.getMessage());
        } catch (KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            err.println("No Kafka answers at " + around.kafka() + ": " + cause.getMessage());
        }
        return 1;
    }

    private int language(String[] arguments, Arguments given, boolean withModel) {
        var all = new ArrayList<>(List.of(arguments));
        if (withModel && given.option("model").isEmpty()) {
            all.addAll(List.of("--model", around.packagedModel().toString()));
        }
        if (withModel && given.option("places").isEmpty()) {
            all.addAll(List.of("--places", around.places().toString()));
        }
        return Intents.run(all.toArray(String[]::new), in, out, err);
    }
}
