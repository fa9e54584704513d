package mx.gob.guanajuato.conectate.chatbot.content.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import mx.gob.guanajuato.conectate.chatbot.content.cases.CaseFile;
import mx.gob.guanajuato.conectate.chatbot.content.cases.HeadReader;
import mx.gob.guanajuato.conectate.chatbot.content.cases.Refusals;
import mx.gob.guanajuato.conectate.chatbot.content.cases.UnusableFile;

/** Reads any file of figures, told by what it holds. */
public final class FigureFiles {
    /** Column that no sheet of ours has and every file of cases does. */
    private static final String OF_CASES = "FECHA_ACTUALIZACION";

    private static final int BUFFER = 8_192;

    /** How the workbooks of before 2007 begin, and those with a password. */
    private static final int OLD_WORKBOOK = 0xd0;

    private FigureFiles() {}

    /**
     * Reads a file whole.
     *
     * @param source what a sheet without a column for it takes for its source
     * @param today no figure may be of a later day
     * @param progress gets the rows so far, now and then, of a long file
     * @throws UnusableFile when nothing of it can be used
     */
    public static ReadFigures read(
            Path file, Names names, Optional<String> source, LocalDate today, LongConsumer progress) {
        try {
            if (Files.size(file) == 0) throw new UnusableFile("El archivo está vacío.");
            if (CaseFile.isZip(file)) {
                if (WorkbookSheet.is(file)) return SheetFile.read(file, true, names, source, today);
                return cases(file, today, progress);
            }
            refuseOldWorkbooks(file);
            return isOfCases(file) ? cases(file, today, progress) : SheetFile.read(file, false, names, source, today);
        } catch (ZipException e) {
            throw new UnusableFile("El archivo está cortado o dañado. Descárgalo otra vez.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadFigures cases(Path file, LocalDate today, LongConsumer progress) {
        var refusals = new Refusals();
        var counts = CaseFile.count(file, refusals, progress);
        if (counts.day() != null && counts.day().isAfter(today))
            throw new UnusableFile("El archivo dice ser del " + counts.day() + ", un día que todavía no llega.");
        return CaseFigures.of(counts, refusals);
    }

    private static boolean isOfCases(Path file) throws IOException {
        try (var in = new HeadReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1), BUFFER)) {
            return in.head().toUpperCase(Locale.ROOT).contains(OF_CASES);
        }
    }

    private static void refuseOldWorkbooks(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            if (in.read() == OLD_WORKBOOK)
                throw new UnusableFile("Es un libro de Excel antiguo o con contraseña. Guárdalo como .xlsx o CSV.");
        }
    }
}
