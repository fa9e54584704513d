package mx.gob.guanajuato.conectate.operations.time;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;

/** Makes the one {@link Clock} of a service. */
public final class ServiceClock {
    /** A day is a day here; its rules come from the tz database. */
    public static final ZoneId GUANAJUATO = ZoneId.of("America/Mexico_City");

    private ServiceClock() {}

    @Produces
    @Singleton
    @Unremovable
    static Clock clock(ServiceSettings settings) {
        return Clock.offset(Clock.systemUTC(), settings.clockOffset());
    }
}
