package mx.gob.guanajuato.conectate.metrics.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;
import mx.gob.guanajuato.conectate.views.Progress;

/** What is now, in Guanajuato. */
@ApplicationScoped
public class Today {
    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /** The moment. */
    public Instant moment() {
        return clock.instant();
    }

    /** The moment, as clocks there show it. */
    public ZonedDateTime there() {
        return clock.instant().atZone(ServiceClock.GUANAJUATO);
    }

    /** The day, which is not over. */
    public LocalDate day() {
        return there().toLocalDate();
    }

    /** How complete figures of a period are, read with that progress. */
    public Standing standing(Period period, Progress progress, long generated) {
        return Standing.of(period, progress, generated, there());
    }
}
