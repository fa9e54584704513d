package mx.gob.guanajuato.conectate.broadcast.plan;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import mx.gob.guanajuato.conectate.broadcast.audience.SubscriberDirectory;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** Whoever wrote today certainly wrote in the last 24 hours: a plan then promises too little rather than too much. */
@DefaultBean
@ApplicationScoped
class TodaysWriters implements FreeWriting {
    private final SubscriberDirectory directory;
    private final Clock clock;

    TodaysWriters(SubscriberDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public boolean mayBeWrittenFreely(CitizenKey citizen) {
        return directory.wasActiveSince(citizen, LocalDate.ofInstant(clock.instant(), ServiceClock.GUANAJUATO));
    }
}
