package mx.gob.guanajuato.conectate.language.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import mx.gob.guanajuato.conectate.language.evaluation.BadInput;

/** {@code intents train|evaluate|benchmark|classify}, with the options of {@link Options}. */
public final class Intents {
    static final String USAGE =
            """
            intents train --utterances FOLDER --places FILE --model FILE
            intents evaluate FILE [--places FILE] --model FILE [--today YYYY-MM-DD]
            intents classify [--places FILE] --model FILE [--today YYYY-MM-DD]   reads lines from the standard input
            intents benchmark --train FILE --test FILE
            FILE of labelled utterances: utterance, tab, intent. FOLDER: a file of utterances for each intent.""";

    private Intents() {}

    /** Runs one command. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, System.in, out, new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    /** Runs one command; the status that the process ends with. */
    public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        try {
            run(Options.of(arguments), in, out);
            return 0;
        } catch (BadInput e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("Cannot read or write: " + e.getMessage());
        }
        return 1;
    }

    private static void run(Options options, InputStream in, PrintStream out) throws IOException {
        switch (options.command()) {
            case "train" -> new Train(options).run(out);
            case "evaluate" -> new Evaluate(options).run(out);
            case "classify" -> new Classify(options).run(in, out);
            case "benchmark" -> new Benchmark(options).run(out);
            default -> throw new BadInput("There is no command «" + options.command() + "».\n" + USAGE);
        }
    }
}
