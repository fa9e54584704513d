package mx.gob.guanajuato.conectate.benchmarks.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.benchmarks.broadcast.SendingABroadcast;
import mx.gob.guanajuato.conectate.benchmarks.counting.CountingThePeriod;
import mx.gob.guanajuato.conectate.benchmarks.delivery.SendingMessages;
import mx.gob.guanajuato.conectate.benchmarks.imports.CountingCases;
import mx.gob.guanajuato.conectate.benchmarks.measuring.Comparison;
import mx.gob.guanajuato.conectate.benchmarks.measuring.Machine;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;
import mx.gob.guanajuato.conectate.benchmarks.understanding.ReadingMessages;

/** {@code benchmark [NAME]}: prints the table of one comparison, or of all. */
public final class Benchmarks {
    private static final int FAILED = 1;

    private Benchmarks() {}

    /** Runs one comparison or all of them, in the repository that {@code -Dconectate.root} names. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            var root = Path.of(System.getProperty("conectate.root", "."));
            List<Comparison> all = List.of(
                    new ReadingMessages(root),
                    new SendingMessages(),
                    new SendingABroadcast(),
                    new CountingThePeriod(),
                    new CountingCases(root));
            for (Comparison comparison : chosen(all, arguments)) {
                err.printf("Measuring %s; it takes some minutes.%n", comparison.name());
                out.printf("%n## %s%n%n%s%n%n%s", comparison.name(), Machine.here(), comparison.run());
            }
        } catch (UnusableInput e) {
            err.println(e.getMessage());
            System.exit(FAILED);
        }
    }

    private static List<Comparison> chosen(List<Comparison> all, String[] arguments) {
        if (arguments.length == 0) return all;
        var chosen = all.stream()
                .filter(comparison -> comparison.name().equals(arguments[0]))
                .toList();
        if (!chosen.isEmpty()) return chosen;
        String names = all.stream().map(Comparison::name).collect(Collectors.joining(", "));
        throw new UnusableInput("There is no benchmark " + arguments[0] + "; there is " + names + ".");
    }
}
