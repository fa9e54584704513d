package mx.gob.guanajuato.conectate.metrics.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as a workbook: a sheet for each table, and one with title, definitions and notes. Numbers are numbers, days are
 * days, and text is text in its type: there is no formula in it, whatever a text begins with.
 */
final class XlsxFile {
    private static final String APPLICATION = "Conectate GTO";
    private static final String VERSION = "1.0";
    private static final int LONGEST_NAME = 31;

    private XlsxFile() {}

    static byte[] of(Sheets sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            for (Sheets.Table table : sheets.tables()) fill(sheet(workbook, table.name()), table);
            explain(sheet(workbook, "Definiciones"), sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Worksheet sheet(Workbook workbook, String name) {
        return workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    private static void fill(Worksheet sheet, Sheets.Table table) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column).head());
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            List<Object> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) put(sheet, row + 1, column, cells.get(column));
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) sheet.value(row, column, number);
        else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) sheet.value(row, column, value.toString());
    }

    private static void explain(Worksheet sheet, Sheets sheets) {
        int row = 0;
        sheet.value(row, 0, sheets.title());
        sheet.style(row, 0).bold().set();
        for (Sheets.Table table : sheets.tables())
            for (Sheets.Column column : table.columns()) {
                sheet.value(++row, 0, table.name() + ": " + column.head());
                sheet.value(row, 1, column.definition());
            }
        for (String note : sheets.notes()) sheet.value(++row, 0, note);
    }
}
