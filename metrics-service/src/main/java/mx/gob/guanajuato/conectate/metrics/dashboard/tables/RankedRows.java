package mx.gob.guanajuato.conectate.metrics.dashboard.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.metrics.interactions.GroupedInteractions;
import mx.gob.guanajuato.conectate.metrics.interactions.GroupedInteractions.Hidden;

/**
 * Topics or municipalities as rows with bars.
 *
 * @param told whether anything may be told of the table; false where even its total is of too few people
 */
public record RankedRows(boolean told, List<Bar> rows, Optional<Hidden> hidden) {
    /**
     * One row.
     *
     * @param now how long its bar is, in per cent of the longest
     * @param before how long it was in the period before; empty where it was nothing or is not shown
     * @param line its course; empty where that is not shown, or nobody looks at it
     */
    public record Bar(GroupedInteractions.Row row, String now, Optional<String> before, Optional<TrendLine> line) {}

    /** Whichever was asked most comes first; with those lines, by code. */
    public static RankedRows byInteractions(GroupedInteractions table, Map<String, TrendLine> lines) {
        return of(table, lines, row -> BigDecimal.valueOf(row.interactions().orElse(0)));
    }

    /** Whichever was asked most by its people comes first; what is of no place comes last. */
    public static RankedRows byRate(GroupedInteractions table) {
        return of(table, Map.of(), row -> row.per10000().orElse(BigDecimal.ONE.negate()));
    }

    private static RankedRows of(
            GroupedInteractions table,
            Map<String, TrendLine> lines,
            Function<GroupedInteractions.Row, BigDecimal> size) {
        var rows = table.rows().stream()
                .filter(row -> row.hidden()
                        || row.interactions().orElse(0) > 0
                        || row.change().isPresent())
                .sorted(Comparator.comparing(size, Comparator.reverseOrder()))
                .toList();
        long longest = rows.stream().mapToLong(RankedRows::longest).max().orElse(0);
        return new RankedRows(
                table.total().isPresent(),
                rows.stream().map(row -> bar(row, longest, lines)).toList(),
                table.hidden());
    }

    private static long longest(GroupedInteractions.Row row) {
        long before = row.change().map(change -> change.before()).orElse(0L);
        return Math.max(row.interactions().orElse(0), before);
    }

    private static Bar bar(GroupedInteractions.Row row, long longest, Map<String, TrendLine> lines) {
        return new Bar(
                row,
                percent(row.interactions().orElse(0), longest),
                row.change().filter(change -> change.before() > 0).map(change -> percent(change.before(), longest)),
                row.code().map(lines::get));
    }

    static String percent(long part, long whole) {
        if (whole == 0) return "0%";
        return BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                + "%";
    }
}
