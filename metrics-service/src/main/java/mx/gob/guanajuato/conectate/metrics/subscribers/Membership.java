package mx.gob.guanajuato.conectate.metrics.subscribers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/**
 * The days on which one person was subscribed.
 *
 * @param changedAt as of when that is known
 * @param days of each stay the first and the last, as days since 1970; a stay that goes on has no last
 */
record Membership(Instant changedAt, int[] days) {
    private static final int GOES_ON = Integer.MAX_VALUE;

    static Membership of(Told told) {
        var over = told.ended().stream().flatMapToInt(stay -> IntStream.of(day(stay.from()), day(stay.until())));
        var present = told.isSubscribed() ? IntStream.of(day(told.since()), GOES_ON) : IntStream.empty();
        return new Membership(
                told.changedAt(), joined(IntStream.concat(over, present).toArray()));
    }

    /** Stays that meet on a day are one: who gets another number neither leaves nor comes. */
    private static int[] joined(int[] days) {
        int kept = 0;
        for (int i = 0; i < days.length; i += 2) {
            boolean meets = kept > 0 && days[i] <= days[kept - 1];
            if (!meets) {
                days[kept] = days[i];
                kept += 2;
            }
            days[kept - 1] = meets ? Math.max(days[kept - 1], days[i + 1]) : days[i + 1];
        }
        return Arrays.copyOf(days, kept);
    }

    private static int day(Instant moment) {
        return (int) LocalDate.ofInstant(moment, ServiceClock.GUANAJUATO).toEpochDay();
    }

    /** Each stay by its first and its last day. */
    void each(BiConsumer<Integer, Integer> stay) {
        for (int i = 0; i < days.length; i += 2) stay.accept(days[i], days[i + 1]);
    }

    /** Whether there was a stay on one of those days. */
    boolean holds(int from, int to) {
        for (int i = 0; i < days.length; i += 2) if (days[i] <= to && days[i + 1] >= from) return true;
        return false;
    }
}
