package mx.gob.guanajuato.conectate.chatbot.content;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** For tests: the tables as they lie in the sources, read apart from the code that is tested. */
public final class Tables {
    private static final Path FOLDER = Path.of("src/main/resources/content/tables");

    private Tables() {}

    public static List<NamedCsvRecord> rows(String name) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(name))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
