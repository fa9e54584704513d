package mx.gob.guanajuato.conectate.chatbot.content.files;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Hospital;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;

/** Municipalities with their names and seats, and hospitals. An empty cell means not known. */
final class PlaceTables {
    /** Names that may be a whole message; what people are called there asks about nobody's figures. */
    private static final Set<String> NOT_A_PLACE = Set.of("gentilicio");

    private static final String BUILDING = "hospital";
    private static final String COMMON_USE = "conocimiento general";

    private final PackagedFiles files;

    PlaceTables(PackagedFiles files) {
        this.files = files;
    }

    List<Content> municipalities(String table, String aliasTable, String seatTable) {
        Map<String, Set<String>> aliases = files.table(aliasTable).stream()
                .filter(row -> !NOT_A_PLACE.contains(row.getField("kind")))
                .collect(Collectors.groupingBy(
                        row -> row.getField("inegi_code"),
                        Collectors.mapping(row -> row.getField("alias"), Collectors.toCollection(LinkedHashSet::new))));
        Map<String, NamedCsvRecord> seats = files.table(seatTable).stream()
                .collect(Collectors.toMap(row -> row.getField("inegi_code"), Function.identity()));
        return files.table(table).stream()
                .map(row -> municipality(row, aliases, seats))
                .toList();
    }

    Map<String, List<String>> names(String aliasTable) {
        return files.table(aliasTable).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("inegi_code"),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.getField("alias"), Collectors.toList())));
    }

    private static Content municipality(
            NamedCsvRecord row, Map<String, Set<String>> aliases, Map<String, NamedCsvRecord> seats) {
        String code = row.getField("code");
        NamedCsvRecord seat = seats.get(code);
        return new Municipality(
                code,
                row.getField("name"),
                Long.parseLong(row.getField("population_2020")),
                Double.parseDouble(seat.getField("latitude")),
                Double.parseDouble(seat.getField("longitude")),
                List.copyOf(aliases.getOrDefault(code, Set.of())));
    }

    List<Content> hospitals(String table) {
        return files.table(table).stream().map(PlaceTables::hospital).toList();
    }

    private static Content hospital(NamedCsvRecord row) {
        return new Hospital(
                Cells.known(row, "clues").orElseGet(() -> Cells.slug(row.getField("name"))),
                row.getField("name"),
                row.getField("institution"),
                row.getField("inegi_code"),
                Cells.known(row, "address"),
                Cells.known(row, "phone"),
                Double.parseDouble(row.getField("latitude")),
                Double.parseDouble(row.getField("longitude")),
                BUILDING.equals(row.getField("location_precision")),
                row.getField("attends_covid"),
                emergency(row),
                row.getField("source"));
    }

    /** An emergency department that no source names is not told: going there for nothing could cost a life. */
    private static String emergency(NamedCsvRecord row) {
        return COMMON_USE.equals(row.getField("emergency_source")) ? "unknown" : row.getField("emergency");
    }
}
