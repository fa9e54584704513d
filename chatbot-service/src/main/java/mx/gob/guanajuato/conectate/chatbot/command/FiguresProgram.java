package mx.gob.guanajuato.conectate.chatbot.command;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.gob.guanajuato.conectate.chatbot.content.cases.CaseCounts;
import mx.gob.guanajuato.conectate.chatbot.content.cases.CaseFile;
import mx.gob.guanajuato.conectate.chatbot.content.cases.Refusals;
import mx.gob.guanajuato.conectate.chatbot.content.cases.UnusableFile;

/** The program behind {@code ./conectate figures}: counts a federal file as an import would, and publishes nothing. */
public final class FiguresProgram {
    static final String USAGE =
            """
            ./conectate figures count FILE
              counts the federal file of cases (CSV or ZIP) for Guanajuato and its municipalities, and prints
              day,area,confirmed,suspected,negative,deaths,recovered; refused lines go to the error output""";

    private final PrintStream out;
    private final PrintStream err;

    FiguresProgram(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs one command. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new FiguresProgram(out, err).run(arguments);
        out.flush();
        System.exit(status);
    }

    /** Runs one command; the status that the process ends with. */
    int run(String... arguments) {
        if (arguments.length != 2 || !arguments[0].equals("count")) return fail(USAGE);
        var file = Path.of(arguments[1]);
        if (!Files.isRegularFile(file)) return fail("There is no file " + file + ".");
        var refusals = new Refusals();
        try {
            print(CaseFile.count(file, refusals, rows -> {}));
        } catch (UnusableFile e) {
            return fail(e.getMessage());
        } catch (UncheckedIOException e) {
            return fail("The file cannot be read: " + e.getCause().getMessage());
        }
        refusals.kept()
                .forEach(
                        line -> err.printf("%d %s «%s» %s%n", line.line(), line.column(), line.value(), line.reason()));
        return refusals.count() == 0
                ? 0
                : fail(refusals.count() + " lines are refused; an import would publish nothing.");
    }

    private void print(CaseCounts counts) {
        out.println("day,area,confirmed,suspected,negative,deaths,recovered");
        counts.byArea()
                .forEach((area, count) -> out.printf(
                        "%s,%s,%d,%d,%d,%d,%d%n",
                        counts.day(),
                        area,
                        count.confirmed(),
                        count.suspected(),
                        count.negative(),
                        count.deaths(),
                        count.recovered()));
        err.printf("%d rows, %d of them of Guanajuato%n", counts.rows(), counts.ofTheState());
    }

    private int fail(String why) {
        err.println(why);
        return 1;
    }
}
