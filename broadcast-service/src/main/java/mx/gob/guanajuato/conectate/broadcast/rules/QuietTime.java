package mx.gob.guanajuato.conectate.broadcast.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import mx.gob.guanajuato.conectate.events.broadcast.Rule.QuietHours;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** The hours of each day in which nobody is written to, on the calendar of Guanajuato. */
public record QuietTime(QuietHours hours) {
    /** Everybody may be written to at any hour. */
    public static final QuietTime NONE = new QuietTime(new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));

    /** Whether there are any. */
    public boolean exists() {
        return !hours.from().equals(hours.until());
    }

    /** Whether nobody is written to at that moment. */
    public boolean holds(Instant moment) {
        if (!exists()) return false;
        LocalTime time = moment.atZone(ServiceClock.GUANAJUATO).toLocalTime();
        boolean begun = !time.isBefore(hours.from());
        boolean notOver = time.isBefore(hours.until());
        return hours.from().isBefore(hours.until()) ? begun && notOver : begun || notOver;
    }

    /** The first moment from then on at which somebody may be written to. */
    public Instant nextLoud(Instant moment) {
        return holds(moment) ? next(moment, hours.until()) : moment;
    }

    /** When so much time has passed outside them. */
    public Instant after(Instant from, Duration awake) {
        if (!exists()) return from.plus(awake);
        Instant at = nextLoud(from);
        Duration left = awake;
        while (true) {
            Instant quiet = next(at, hours.from());
            Duration until = Duration.between(at, quiet);
            if (left.compareTo(until) <= 0) return at.plus(left);
            left = left.minus(until);
            at = next(quiet, hours.until());
        }
    }

    private static Instant next(Instant after, LocalTime time) {
        ZonedDateTime now = after.atZone(ServiceClock.GUANAJUATO);
        ZonedDateTime sameDay = now.with(time);
        return (sameDay.isAfter(now) ? sameDay : now.plusDays(1).with(time)).toInstant();
    }
}
