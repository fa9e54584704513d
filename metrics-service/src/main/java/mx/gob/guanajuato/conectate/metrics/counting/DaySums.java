package mx.gob.guanajuato.conectate.metrics.counting;

import java.util.Map;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Names;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Tally;

/**
 * What a day, or several, come to.
 *
 * @param byOutcome interactions by what came of them
 * @param byHour interactions by hour of the day, 0 to 23
 * @param byUnderstood interactions by how they were understood
 * @param byNumber interactions by Meta's id of the number that they were sent to
 * @param generated how many of them nobody wrote: demo and tests
 */
public record DaySums(
        Map<String, Long> byOutcome,
        long[] byHour,
        Map<String, Long> byUnderstood,
        Map<String, Long> byNumber,
        long generated) {

    /** All interactions. */
    public long total() {
        return byOutcome.values().stream().mapToLong(Long::longValue).sum();
    }

    static DaySums of(Iterable<Tally> tallies) {
        var byOutcome = new TreeMap<String, Long>();
        var byHour = new long[24];
        var byUnderstood = new TreeMap<String, Long>();
        var byNumber = new TreeMap<String, Long>();
        var generated = new long[1];
        for (Tally tally : tallies)
            tally.forEach((name, number) -> {
                int colon = name.indexOf(':') + 1;
                String rest = name.substring(colon);
                switch (name.substring(0, colon)) {
                    case Names.OUTCOME -> byOutcome.merge(rest, number, Math::addExact);
                    case Names.HOUR -> byHour[Integer.parseInt(rest)] += number;
                    case Names.UNDERSTOOD -> byUnderstood.merge(rest, number, Math::addExact);
                    case Names.NUMBER -> byNumber.merge(rest, number, Math::addExact);
                    default -> generated[0] += number;
                }
            });
        return new DaySums(byOutcome, byHour, byUnderstood, byNumber, generated[0]);
    }
}
