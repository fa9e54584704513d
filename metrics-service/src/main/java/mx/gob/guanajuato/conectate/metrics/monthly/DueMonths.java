package mx.gob.guanajuato.conectate.metrics.monthly;

import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which months' reports should be out by now. */
final class DueMonths {
    /** After an outage that was longer, only these are made up for. */
    private static final int AT_MOST = 12;

    private DueMonths() {}

    /**
     * Those since the first one that was sent, but those that were, the oldest first; where none ever was, only the last month.
     * One that failed is due until it was sent, whatever was sent after it.
     */
    static List<YearMonth> of(ZonedDateTime now, LocalTime from, Set<YearMonth> sent) {
        var last = lastDue(now, from);
        var first = sent.stream().min(YearMonth::compareTo).orElse(last);
        var earliest = last.minusMonths(AT_MOST - 1L);
        return Stream.iterate(first.isBefore(earliest) ? earliest : first, month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(last))
                .filter(month -> !sent.contains(month))
                .toList();
    }

    private static YearMonth lastDue(ZonedDateTime now, LocalTime from) {
        var month = YearMonth.from(now);
        boolean early = now.getDayOfMonth() == 1 && now.toLocalTime().isBefore(from);
        return early ? month.minusMonths(2) : month.minusMonths(1);
    }
}
