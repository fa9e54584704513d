package mx.gob.guanajuato.conectate.chatbot.content.figures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of one day as they are in force.
 *
 * @param rows the state first, then the municipalities by name
 */
public record FigureSheet(LocalDate day, List<Indicator> indicators, List<Row> rows) {
    /** A column. */
    public record Indicator(String id, String title) {}

    /** An area and its figures, in the order of the indicators. */
    public record Row(String area, String name, boolean state, List<Cell> cells) {}

    /**
     * One figure.
     *
     * @param name as staff hear it: {@code León, Casos confirmados}
     * @param value empty: not published
     * @param revision the newest; 0: none
     * @param author who wrote the newest revision; empty: nobody of the staff
     * @param before what was published last before that day
     */
    public record Cell(
            CellKey key,
            String name,
            Optional<Long> value,
            int revision,
            Optional<String> author,
            Optional<Earlier> before) {
        /** As the form shows it: digits alone, empty for what is not published. */
        public String getTyped() {
            return value.map(String::valueOf).orElse("");
        }

        /** Revision and value, as the form bears them, so that a later change of somebody else is noticed. */
        String seen() {
            return revision + ":" + getTyped();
        }
    }

    /** A figure of a day before. */
    public record Earlier(LocalDate day, long value) {}

    /** Every cell by its key. */
    Map<CellKey, Cell> byKey() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .collect(Collectors.toMap(Cell::key, Function.identity()));
    }

    /** What the form bears of the revisions that it shows; only of cells that have one. */
    public String getSeen() {
        return seenByKey().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The same by cell, as revision and value. */
    public Map<String, String> seenByKey() {
        var seen = new LinkedHashMap<String, String>();
        rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.revision() > 0)
                .forEach(cell -> seen.put(cell.key().text(), cell.seen()));
        return seen;
    }

    /** The municipalities' figures of a column added up; empty where none is published. */
    public OptionalLong sum(Indicator indicator) {
        var values = rows.stream()
                .filter(row -> !row.state())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.key().indicator().equals(indicator.id()))
                .flatMap(cell -> cell.value().stream())
                .toList();
        if (values.isEmpty()) return OptionalLong.empty();
        return OptionalLong.of(values.stream().mapToLong(Long::longValue).sum());
    }
}
