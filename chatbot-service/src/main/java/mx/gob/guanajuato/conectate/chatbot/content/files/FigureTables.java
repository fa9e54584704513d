package mx.gob.guanajuato.conectate.chatbot.content.files;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;

/** Published figures. An empty cell means not published, which is not 0: it makes no figure. */
final class FigureTables {
    private final PackagedFiles files;

    FigureTables(PackagedFiles files) {
        this.files = files;
    }

    /**
     * One table of figures, as {@code content/figures.yaml} describes it.
     *
     * @param column which of its columns holds the indicator
     * @param against the state's published figures that an estimate is made with
     * @param source who published it, in words for citizens
     */
    record Description(
            String table, Layout layout, String indicator, String column, Optional<String> against, String source) {}

    enum Layout {
        /** The state's cumulative figures, as they were published day by day. */
        @JsonProperty("state-cumulative")
        STATE_CUMULATIVE,
        /** New cases a day and municipality, days without any left out: added up, a figure for every day. */
        @JsonProperty("municipal-daily")
        MUNICIPAL_DAILY,
        /** New cases likewise, of which those who recovered are estimated. */
        @JsonProperty("estimated-recovered")
        ESTIMATED_RECOVERED
    }

    /** The figures of a table in that folder. */
    List<Content> read(Description description, String folder) {
        List<NamedCsvRecord> rows = files.table(folder + description.table());
        return switch (description.layout()) {
            case STATE_CUMULATIVE -> state(rows, description);
            case MUNICIPAL_DAILY -> municipal(rows, description);
            case ESTIMATED_RECOVERED ->
                recovered(
                        new RecoveredEstimate(rows, description.column()),
                        files.table(folder + description.against().orElseThrow()),
                        description);
        };
    }

    private static List<Content> state(List<NamedCsvRecord> rows, Description description) {
        var figures = new ArrayList<Content>();
        for (NamedCsvRecord row : rows) {
            String cell = row.getField(description.column());
            if (cell.isBlank()) continue;
            figures.add(figure(description, Content.STATE, day(row), Long.parseLong(cell)));
        }
        return figures;
    }

    private static List<Content> municipal(List<NamedCsvRecord> rows, Description description) {
        LocalDate last =
                rows.stream().map(FigureTables::day).max(LocalDate::compareTo).orElseThrow();
        Map<String, Map<LocalDate, Long>> newCases = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("municipality_code"),
                        Collectors.groupingBy(
                                FigureTables::day,
                                Collectors.summingLong(row -> Long.parseLong(row.getField(description.column()))))));
        var figures = new ArrayList<Content>();
        newCases.forEach((area, perDay) -> figures.addAll(addUp(area, perDay, last, description)));
        return figures;
    }

    private static List<Content> addUp(
            String area, Map<LocalDate, Long> perDay, LocalDate last, Description description) {
        var figures = new ArrayList<Content>();
        long total = 0;
        LocalDate first = perDay.keySet().stream().min(LocalDate::compareTo).orElseThrow();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            total += perDay.getOrDefault(day, 0L);
            figures.add(figure(description, area, day, total));
        }
        return figures;
    }

    private static List<Content> recovered(
            RecoveredEstimate estimate, List<NamedCsvRecord> published, Description description) {
        var figures = new ArrayList<Content>();
        for (NamedCsvRecord row : published) {
            estimate.on(row).ifPresent(value -> figures.add(figure(description, Content.STATE, day(row), value)));
        }
        return figures;
    }

    private static Figure figure(Description description, String area, LocalDate day, long value) {
        return new Figure(description.indicator(), area, day, value, description.source());
    }

    static LocalDate day(NamedCsvRecord row) {
        return LocalDate.parse(row.getField("date"));
    }
}
