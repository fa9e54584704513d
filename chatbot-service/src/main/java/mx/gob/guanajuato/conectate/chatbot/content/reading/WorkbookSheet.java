package mx.gob.guanajuato.conectate.chatbot.content.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import mx.gob.guanajuato.conectate.chatbot.content.cases.UnusableFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook. A formula is never a figure: what it gives depends on who opens the file. */
final class WorkbookSheet {
    /** Ten times a workbook with as many rows as may be; more inside a file of this size is made to harm. */
    private static final long MOST_BYTES = 32L * 1_048_576;

    /** More zeros than any figure or day has; 1E300000000 is a short cell and a text of 300 MB. */
    private static final int MOST_ZEROS = 40;

    private static final String BROKEN = "El libro de Excel está dañado o no es un libro de Excel.";

    private WorkbookSheet() {}

    static boolean is(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (ZipException e) {
            return false;
        }
    }

    static List<TableRow> rows(Path file) throws IOException {
        refuseBombs(file);
        var rows = new ArrayList<TableRow>();
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                var all = workbook.getFirstSheet().openStream()) {
            collect(all.iterator(), rows);
        } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnusableFile(BROKEN, e);
        }
        return rows;
    }

    /** What a ZIP says of its sizes is not believed: each part is unpacked once, and thrown away. */
    private static void refuseBombs(Path file) throws IOException {
        long bytes = 0;
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                try (InputStream in = zip.getInputStream(entries.nextElement())) {
                    bytes += in.skip(MOST_BYTES + 1 - bytes);
                }
                if (bytes > MOST_BYTES)
                    throw new UnusableFile("Descomprimido pasa de 32 MB; una hoja de cifras no llega a tanto.");
            }
        } catch (ZipException e) {
            throw new UnusableFile(BROKEN, e);
        }
    }

    private static void collect(Iterator<Row> all, List<TableRow> rows) {
        while (all.hasNext()) {
            if (rows.size() > SheetFile.MOST_ROWS) throw SheetFile.tooManyRows();
            Row row = all.next();
            var cells = new ArrayList<String>();
            for (int i = 0; i < Math.min(row.getCellCount(), SheetFile.MOST_COLUMNS); i++)
                cells.add(row.getOptionalCell(i).map(WorkbookSheet::text).orElse(""));
            rows.add(new TableRow(row.getRowNum(), cells));
        }
    }

    private static String text(Cell cell) {
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA)
            return SheetFile.FORMULA + String.valueOf(cell.getFormula());
        if (cell.getType() != CellType.NUMBER) return cell.getText();
        BigDecimal number = cell.asNumber().stripTrailingZeros();
        if (Math.abs((long) number.scale()) > MOST_ZEROS) return number.toString();
        if (isDay(cell.getDataFormatString())) return cell.asDate().toString().replace('T', ' ');
        return number.toPlainString();
    }

    /** Days and years in a number's format: {@code dd/mm/yyyy}, {@code d-mmm-yy}; a format in quotes is none. */
    private static boolean isDay(String format) {
        if (format == null) return false;
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "").toLowerCase(Locale.ROOT);
        return bare.contains("d") && bare.contains("m") || bare.contains("yy");
    }
}
