package mx.gob.guanajuato.conectate.metrics.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A report's first table, as RFC 4180 has it. A mark at its beginning lets spreadsheets read the accents; after the last
 * row stand lines that begin with {@code #}: title, definitions, notes.
 */
final class CsvFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet would take for a formula (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvFile() {}

    static byte[] of(Sheets sheets) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        var table = sheets.tables().get(0);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(table.columns().stream().map(Sheets.Column::head).toList());
            for (List<Object> row : table.rows())
                csv.writeRecord(row.stream().map(CsvFile::cell).toList());
            csv.writeRecord("# " + sheets.title());
            for (Sheets.Column column : table.columns())
                csv.writeRecord("# " + column.head() + ": " + column.definition());
            for (String note : sheets.notes()) csv.writeRecord("# " + note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        if (value == null) return "";
        if (value instanceof String text) return harmless(text);
        return value.toString();
    }

    /** A text that begins like a formula gets an apostrophe before it, which spreadsheets take for "text". */
    static String harmless(String text) {
        String start = text.stripLeading();
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
