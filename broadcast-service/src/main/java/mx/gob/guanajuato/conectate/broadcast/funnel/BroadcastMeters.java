package mx.gob.guanajuato.conectate.broadcast.funnel;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;

/** What operators see of broadcasts: how many are in each state that is not their end, and what is handed over for sending. */
@Startup
@ApplicationScoped
class BroadcastMeters {
    private static final Set<State> TOLD =
            EnumSet.of(State.SCHEDULED, State.RUNNING, State.PAUSED, State.HELD, State.STOPPED);

    private final Counter fed;

    BroadcastMeters(BroadcastCatalog catalog, RuleBook rules, Clock clock, MeterRegistry registry) {
        for (State state : TOLD)
            Gauge.builder("conectate.broadcasts", catalog, all -> all.in(state).count())
                    .description("Broadcasts in that state")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        Gauge.builder(
                        "conectate.broadcasts.quiet",
                        rules,
                        all -> all.quietTime().holds(clock.instant()) ? 1 : 0)
                .description("1 in the quiet hours, in which only broadcasts go that may at any hour")
                .register(registry);
        fed = Counter.builder("conectate.broadcasts.fed")
                .description("Messages of broadcasts that were handed over for sending")
                .register(registry);
    }

    void fed(int messages) {
        fed.increment(messages);
    }
}
