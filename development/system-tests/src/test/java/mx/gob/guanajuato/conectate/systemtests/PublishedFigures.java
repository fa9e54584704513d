package mx.gob.guanajuato.conectate.systemtests;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mx.gob.guanajuato.conectate.localstack.Repository;

/** What was published, counted here once more from the files that the service carries. */
public final class PublishedFigures {
    private static final Path TABLES = Path.of("chatbot-service", "src", "main", "resources", "content", "tables");

    private PublishedFigures() {}

    /** All confirmed cases of a municipality until the last day that the table has. */
    public static long confirmedIn(String municipality) {
        var code = codeOf(municipality);
        return table("municipal-new-confirmed.csv").stream()
                .filter(row -> row.getField("municipality_code").equals(code))
                .mapToLong(row -> Long.parseLong(row.getField("new_confirmed")))
                .sum();
    }

    /** How many of them came on that day. */
    public static long confirmedIn(String municipality, String day) {
        var code = codeOf(municipality);
        return table("municipal-new-confirmed.csv").stream()
                .filter(row -> row.getField("municipality_code").equals(code))
                .filter(row -> row.getField("date").equals(day))
                .mapToLong(row -> Long.parseLong(row.getField("new_confirmed")))
                .sum();
    }

    /** The state's confirmed cases as they were published on that day. */
    public static long confirmedInTheState(String day) {
        return table("state-indicators-by-report-date.csv").stream()
                .filter(row -> row.getField("date").equals(day))
                .mapToLong(row -> Long.parseLong(row.getField("confirmed")))
                .findFirst()
                .orElseThrow();
    }

    /** The names of a municipality's hospitals. */
    public static List<String> hospitalsIn(String municipality) {
        return table("hospitals.csv").stream()
                .filter(row -> row.getField("municipality").equals(municipality))
                .map(row -> row.getField("name"))
                .toList();
    }

    /** As Mexico writes it: 1,234. */
    public static String written(long figure) {
        return String.format(Locale.US, "%,d", figure);
    }

    private static String codeOf(String municipality) {
        return table("municipalities.csv").stream()
                .filter(row -> row.getField("name").equals(municipality))
                .map(row -> row.getField("code"))
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> table(String name) {
        var file = Repository.find().root().resolve(TABLES).resolve(name);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
