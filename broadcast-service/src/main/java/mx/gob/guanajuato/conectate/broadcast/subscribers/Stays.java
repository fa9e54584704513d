package mx.gob.guanajuato.conectate.broadcast.subscribers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.Stay;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** The stays of one citizen that are over. Figures go by days, so those that meet on a day are one. */
final class Stays {
    /** A record has to stay small: of somebody who comes and goes for years, the oldest are forgotten. */
    private static final int MOST = 40;

    private Stays() {}

    /** Of one whose present stay, if there is one, ends then. */
    static List<Stay> ending(Subscriber subscriber, Instant at) {
        boolean stays =
                subscriber.state() == State.SUBSCRIBED && subscriber.since().isBefore(at);
        return stays ? joined(subscriber.ended(), List.of(new Stay(subscriber.since(), at))) : subscriber.ended();
    }

    /** Those of both, in order. */
    static List<Stay> joined(List<Stay> some, List<Stay> others) {
        if (others.isEmpty()) return some;
        var all = new ArrayList<Stay>();
        Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(Stay::from))
                .forEach(stay -> add(all, stay));
        return List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    private static void add(List<Stay> all, Stay stay) {
        var last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last == null || dayOf(stay.from()).isAfter(dayOf(last.until()))) all.add(stay);
        else all.set(all.size() - 1, new Stay(last.from(), later(last.until(), stay.until())));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ServiceClock.GUANAJUATO);
    }
}
