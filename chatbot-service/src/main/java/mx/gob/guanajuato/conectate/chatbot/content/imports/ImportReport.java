package mx.gob.guanajuato.conectate.chatbot.content.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.events.content.FigureImport;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Effect;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Held;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Read;

/** What became of a file, as a sheet: every refused line and every held figure, then the sums. */
public final class ImportReport {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet would take for a formula (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private ImportReport() {}

    /**
     * The report.
     *
     * @param names what staff call areas and indicators, by their codes
     */
    public static String of(FigureImport file, Map<String, String> names) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("renglón", "columna", "valor", "motivo");
            file.read().ifPresent(read -> read.refused()
                    .forEach(line -> csv.writeRecord(
                            "" + line.line(), harmless(line.column()), harmless(line.value()), line.reason())));
            file.effect().ifPresent(effect -> effect.held().forEach(held -> held(held, names, csv)));
            file.read().ifPresent(read -> sums(read, csv));
            file.effect().ifPresent(effect -> sums(effect, csv));
            file.problem().ifPresent(problem -> csv.writeRecord("# " + problem));
            csv.writeRecord("# " + file.arrival().file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void held(Held held, Map<String, String> names, CsvWriter csv) {
        csv.writeRecord(
                "",
                names.getOrDefault(held.area(), held.area()) + ", "
                        + names.getOrDefault(held.indicator(), held.indicator()) + ", " + held.date(),
                "" + held.to(),
                "Por confirmar: " + held.why() + "; estaba publicado "
                        + held.from().map(SpanishFormats::number).orElse("nada"));
    }

    private static void sums(Read read, CsvWriter csv) {
        csv.writeRecord("# Renglones leídos: " + SpanishFormats.number(read.rows()));
        csv.writeRecord("# Renglones rechazados: " + SpanishFormats.number(read.refusedLines()));
        if (read.refusedLines() > read.refused().size())
            csv.writeRecord("# Aquí están los primeros "
                    + SpanishFormats.number(read.refused().size()) + ".");
        read.notes().forEach(note -> csv.writeRecord("# " + note));
    }

    private static void sums(Effect effect, CsvWriter csv) {
        csv.writeRecord("# Cifras que cambian: " + SpanishFormats.number(effect.changes()));
        csv.writeRecord("# Cifras que ya estaban así: " + SpanishFormats.number(effect.unchanged()));
        csv.writeRecord("# Por confirmar: " + SpanishFormats.number(effect.heldCount()));
    }

    /** A text that begins like a formula gets an apostrophe before it, which spreadsheets take for "text". */
    private static String harmless(String text) {
        String start = text.stripLeading();
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
