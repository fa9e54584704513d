package mx.gob.guanajuato.conectate.chatbot.content.cases;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads the federal file from beginning to end, once, in memory that does not grow with it. It is read as ISO-8859-1 whatever
 * it is written in: every byte is a character there, and all that is counted with is ASCII, which UTF-8 writes alike.
 */
public final class CaseFile {
    /** Eight times the whole-country file of April 2022. */
    public static final long MOST_BYTES = 8L * 1_024 * 1_048_576;

    /** One row is some 200 characters; a quote that nobody closes would make one of all the rest. */
    private static final int LONGEST_ROW = 65_536;

    private static final int BUFFER = 65_536;
    private static final int PROGRESS_EVERY = 100_000;
    private static final int MOST_ENTRIES = 20;
    private static final String CUT = "El archivo está cortado o dañado. Descárgalo otra vez.";

    private CaseFile() {}

    /**
     * Counts.
     *
     * @param file CSV, or a ZIP with one CSV in it
     * @param progress gets the rows so far, now and then
     * @throws UnusableFile when nothing of it can be used
     */
    public static CaseCounts count(Path file, Refusals refusals, LongConsumer progress) {
        try {
            return isZip(file) ? ofZip(file, refusals, progress) : ofText(file, refusals, progress);
        } catch (ZipException | EOFException e) {
            throw new UnusableFile(CUT, e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ZipException || e.getCause() instanceof EOFException)
                throw new UnusableFile(CUT, e);
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file begins as ZIP files do. */
    public static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return List.of((int) 'P', (int) 'K', 3, 4).equals(List.of(in.read(), in.read(), in.read(), in.read()));
        }
    }

    private static CaseCounts ofText(Path file, Refusals refusals, LongConsumer progress) throws IOException {
        try (var in = new WatchedStream(Files.newInputStream(file), MOST_BYTES)) {
            var counts = read(in, refusals, progress);
            if (!in.endsWithLine()) throw new UnusableFile(CUT);
            return counts;
        }
    }

    private static CaseCounts ofZip(Path file, Refusals refusals, LongConsumer progress) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            ZipEntry entry = onlyCsv(zip);
            try (var in = new WatchedStream(zip.getInputStream(entry), MOST_BYTES)) {
                var counts = read(in, refusals, progress);
                if (!in.is(entry.getSize(), entry.getCrc())) throw new UnusableFile(CUT);
                return counts;
            }
        }
    }

    private static ZipEntry onlyCsv(ZipFile zip) {
        if (zip.size() > MOST_ENTRIES)
            throw new UnusableFile("El ZIP trae " + zip.size() + " archivos; el de casos trae uno.");
        var tables = zip.stream()
                .filter(entry -> !entry.isDirectory()
                        && entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv"))
                .toList();
        if (tables.size() != 1)
            throw new UnusableFile("El ZIP trae " + tables.size() + " archivos CSV; debe traer uno, el de casos.");
        return tables.get(0);
    }

    private static CaseCounts read(InputStream in, Refusals refusals, LongConsumer progress) {
        var text = new HeadReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1), BUFFER);
        var rows = new CaseRows(refusals);
        var reader = CsvReader.builder()
                .fieldSeparator(text.separator())
                .ignoreDifferentFieldCount(true)
                .maxBufferSize(LONGEST_ROW)
                .build(rows, text);
        try (var all = reader.iterator()) {
            for (long row = 1; all.hasNext(); row++) {
                all.next();
                if (row % PROGRESS_EVERY == 0) progress.accept(row);
            }
        } catch (CsvParseException e) {
            // The reader wraps whatever its handler or its source throws.
            if (e.getCause() instanceof UnusableFile reason) throw reason;
            throw new UnusableFile(
                    "Cerca del renglón " + (rows.rows() + 2) + " hay un renglón de más de " + LONGEST_ROW
                            + " caracteres o unas comillas sin cerrar.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.counts();
    }
}
