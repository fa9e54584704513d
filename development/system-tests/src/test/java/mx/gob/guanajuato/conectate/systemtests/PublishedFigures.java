package mx.gob.guanajuato.conectate.systemtests;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import mx.gob.guanajuato.conectate.localstack.Repository;
import mx.gob.guanajuato.conectate.systemtests.drivers.Interactions;

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
        return inTheState("confirmed", day);
    }

    /** What the state's table has in that column for that day. */
    public static long inTheState(String column, String day) {
        return table("state-indicators-by-report-date.csv").stream()
                .filter(row -> row.getField("date").equals(day))
                .mapToLong(row -> Long.parseLong(row.getField(column)))
                .findFirst()
                .orElseThrow();
    }

    /** By the federal rule: whose symptoms began more than 14 days before, less the deaths. */
    public static long recoveredInTheState(String day) {
        var ill = LocalDate.parse(day).minusDays(14);
        return table("municipal-new-confirmed.csv").stream()
                        .filter(row -> LocalDate.parse(row.getField("date")).isBefore(ill))
                        .mapToLong(row -> Long.parseLong(row.getField("new_confirmed")))
                        .sum()
                - inTheState("deaths", day);
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

    /** With its sign, a true minus. */
    public static String change(long figure) {
        return (figure < 0 ? "\u2212" : "+") + written(Math.abs(figure));
    }

    /** How long ago that day is, in years and months as they are said; for days that are years ago. */
    public static String age(String day) {
        var since = Period.between(LocalDate.parse(day), Interactions.today());
        var years = since.getYears() + (since.getYears() == 1 ? " año" : " años");
        var months = since.getMonths() + (since.getMonths() == 1 ? " mes" : " meses");
        var days = since.getDays() + (since.getDays() == 1 ? " día" : " días");
        if (since.getMonths() > 0) return years + " y " + months;
        return since.getDays() > 0 ? years + " y " + days : years;
    }

    private static String codeOf(String municipality) {
        return table("municipalities.csv").stream()
                .filter(row -> row.getField("name").equals(municipality))
                .map(row -> row.getField("code"))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of one of the tables that the service carries. */
    public static List<NamedCsvRecord> table(String name) {
        var file = Repository.find().root().resolve(TABLES).resolve(name);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
