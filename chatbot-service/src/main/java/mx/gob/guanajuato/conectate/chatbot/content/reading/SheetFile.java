package mx.gob.guanajuato.conectate.chatbot.content.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.cases.UnusableFile;

/** The bounds of a sheet, and its rows. */
final class SheetFile {
    /** Three times all that was ever published of the municipalities, in one file. */
    static final int MOST_ROWS = 100_000;

    static final int MOST_COLUMNS = 50;

    /** How a cell's text begins that is a formula. */
    static final String FORMULA = "=";

    private static final long MOST_BYTES = 20L * 1_048_576;

    private SheetFile() {}

    static ReadFigures read(Path file, boolean workbook, Names names, Optional<String> source, LocalDate today)
            throws IOException {
        if (Files.size(file) > MOST_BYTES)
            throw new UnusableFile("Una hoja de cifras mide a lo más 20 MB. El archivo de casos sí puede ser mayor.");
        var rows = workbook ? WorkbookSheet.rows(file) : TextSheet.rows(file);
        var filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        if (filled.isEmpty()) throw new UnusableFile("El archivo está vacío.");
        var columns = SheetColumns.of(filled.get(0));
        if (filled.size() == 1) throw new UnusableFile("El archivo sólo trae el encabezado.");
        var figures = new SheetFigures(columns, names, source, today);
        filled.stream().skip(1).forEach(figures::add);
        return figures.read();
    }

    static UnusableFile tooManyRows() {
        return new UnusableFile("La hoja tiene más de 100,000 renglones. Divídela.");
    }
}
