package mx.gob.guanajuato.conectate.metrics.counting;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** Of the pages of one day. */
    static DaySums of(Iterable<byte[]> pages) {
        var sum = new Sum();
        pages.forEach(page -> Tally.read(page, sum::add));
        return sum.done();
    }

    static DaySums together(Stream<DaySums> days) {
        var sum = new Sum();
        days.forEach(sum::add);
        return sum.done();
    }

    /** One that is being added up. */
    private static final class Sum {
        private final Map<String, Long> byOutcome = new TreeMap<>();
        private final long[] byHour = new long[24];
        private final Map<String, Long> byUnderstood = new TreeMap<>();
        private final Map<String, Long> byNumber = new TreeMap<>();
        private long generated;

        void add(String name, long number) {
            int colon = name.indexOf(':') + 1;
            String rest = name.substring(colon);
            switch (name.substring(0, colon)) {
                case Names.OUTCOME -> byOutcome.merge(rest, number, Math::addExact);
                case Names.HOUR -> byHour[Integer.parseInt(rest)] += number;
                case Names.UNDERSTOOD -> byUnderstood.merge(rest, number, Math::addExact);
                case Names.NUMBER -> byNumber.merge(rest, number, Math::addExact);
                default -> generated += number;
            }
        }

        void add(DaySums day) {
            add(byOutcome, day.byOutcome);
            for (int hour = 0; hour < byHour.length; hour++) byHour[hour] += day.byHour[hour];
            add(byUnderstood, day.byUnderstood);
            add(byNumber, day.byNumber);
            generated += day.generated;
        }

        private static void add(Map<String, Long> sums, Map<String, Long> more) {
            more.forEach((name, number) -> sums.merge(name, number, Math::addExact));
        }

        DaySums done() {
            return new DaySums(byOutcome, byHour, byUnderstood, byNumber, generated);
        }
    }
}
