package mx.gob.guanajuato.conectate.chatbot.content;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** Tells how old the content is that citizens are answered with. */
@ApplicationScoped
class ContentMeters {
    void start(@Observes StartupEvent start, ContentCatalog catalog, MeterRegistry registry) {
        Gauge.builder("conectate.content.newest.figures", catalog, ContentMeters::newestFigures)
                .description("Beginning of the newest day that any figure speaks of, in seconds since 1970")
                .baseUnit("seconds")
                .register(registry);
    }

    /** Not a number while there is none. */
    private static double newestFigures(ContentCatalog catalog) {
        return catalog.newestDay()
                .map(day -> (double) day.atStartOfDay(ServiceClock.GUANAJUATO).toEpochSecond())
                .orElse(Double.NaN);
    }
}
