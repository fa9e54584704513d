package mx.gob.guanajuato.conectate.metrics.subscribers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Today;

/** Counts who was subscribed. */
@ApplicationScoped
public class SubscriberFigures {
    private final Memberships memberships;
    private final Today today;

    SubscriberFigures(Memberships memberships, Today today) {
        this.memberships = memberships;
        this.today = today;
    }

    /** How many people were subscribed at any moment of the period. */
    public long during(Period period) {
        int from = (int) period.from().toEpochDay();
        int to = (int) period.to().toEpochDay();
        return memberships.all().filter(one -> one.holds(from, to)).count();
    }

    /** The same, and day by day. */
    Subscribers of(Period period) {
        var progress = memberships.progress();
        var counting = new Counting(period);
        memberships.all().forEach(one -> one.each(counting::count));
        var days = counting.days();
        return new Subscribers(
                period.from(),
                period.to(),
                during(period),
                days.get(days.size() - 1).atEnd(),
                Subscribers.DEFINITIONS,
                today.standing(period, progress, 0),
                days);
    }

    /** Of each day who came, who left and, in the end, who was there. */
    private static final class Counting {
        private final Period period;
        private final int first;
        private final int last;
        private final long[] came;
        private final long[] left;
        private long before;

        Counting(Period period) {
            this.period = period;
            first = (int) period.from().toEpochDay();
            last = (int) period.to().toEpochDay();
            came = new long[last - first + 1];
            left = new long[last - first + 1];
        }

        void count(int from, int until) {
            if (from < first && until >= first) before++;
            if (from >= first && from <= last) came[from - first]++;
            if (until >= first && until <= last) left[until - first]++;
        }

        List<Subscribers.Day> days() {
            var days = new ArrayList<Subscribers.Day>();
            long there = before;
            for (int i = 0; i < came.length; i++) {
                there += came[i] - left[i];
                days.add(new Subscribers.Day(period.from().plusDays(i), came[i], left[i], there));
            }
            return days;
        }
    }
}
