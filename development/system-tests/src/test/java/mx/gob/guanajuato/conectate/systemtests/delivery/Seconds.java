package mx.gob.guanajuato.conectate.systemtests.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.systemtests.delivery.Judge.Taken;

/** How many messages were taken in which second. */
final class Seconds {
    private static final long SECOND = Duration.ofSeconds(1).toMillis();

    private final List<Long> millis;

    Seconds(List<Taken> taken) {
        millis = taken.stream().map(one -> one.at().toEpochMilli()).sorted().toList();
    }

    /** The most in any second, whenever it begins. */
    int most() {
        int most = 0;
        for (int first = 0, last = 0; last < millis.size(); last++) {
            while (millis.get(last) - millis.get(first) >= SECOND) first++;
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    /** How long after the first of them that was. */
    Duration sinceFirst(Instant moment) {
        return Duration.ofMillis(moment.toEpochMilli() - millis.get(0));
    }

    /** How many in each second, from the first on. */
    List<Long> each() {
        var each = new ArrayList<Long>();
        for (long from = millis.get(0); from <= millis.get(millis.size() - 1); from += SECOND) {
            long begin = from;
            each.add(millis.stream()
                    .filter(at -> at >= begin && at < begin + SECOND)
                    .count());
        }
        return each;
    }

    /** Messages a second from then until the last second but one: what ends a run is less than a second's work. */
    double rateFrom(Duration afterTheFirst) {
        long begin = millis.get(0) + afterTheFirst.toMillis();
        long end = millis.get(millis.size() - 1) - SECOND;
        long within = millis.stream().filter(at -> at >= begin && at < end).count();
        return within * 1_000.0 / (end - begin);
    }

    Duration whole() {
        return Duration.between(
                Instant.ofEpochMilli(millis.get(0)), Instant.ofEpochMilli(millis.get(millis.size() - 1)));
    }
}
