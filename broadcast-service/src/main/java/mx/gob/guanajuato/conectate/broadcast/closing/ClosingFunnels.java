package mx.gob.guanajuato.conectate.broadcast.closing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger.Change;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastSettings;
import mx.gob.guanajuato.conectate.broadcast.catalog.CatalogReader;
import mx.gob.guanajuato.conectate.broadcast.funnel.Reaching;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import org.jboss.logging.Logger;

/** Writes the figures of what is over into its record. Every instance looks; the ledger lets only the first of them do it. */
@ApplicationScoped
class ClosingFunnels {
    private static final Logger LOG = Logger.getLogger(ClosingFunnels.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final BroadcastCatalog catalog;
    private final CatalogReader reader;
    private final BroadcastLedger ledger;
    private final Reaching reaching;
    private final Duration closedAfter;
    private final Clock clock;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "closing-funnels");
        thread.setDaemon(true);
        return thread;
    });

    ClosingFunnels(
            BroadcastCatalog catalog,
            CatalogReader reader,
            BroadcastLedger ledger,
            Reaching reaching,
            BroadcastSettings settings,
            Clock clock) {
        this.catalog = catalog;
        this.reader = reader;
        this.ledger = ledger;
        this.reaching = reaching;
        this.closedAfter = settings.closeAfter();
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        var pause = closedAfter.compareTo(LONGEST_PAUSE) < 0 ? closedAfter : LONGEST_PAUSE;
        looking.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (!reader.caughtUp().isDone()) return;
            Instant now = clock.instant();
            var due = Stream.of(State.FINISHED, State.CANCELLED, State.STOPPED)
                    .flatMap(catalog::in)
                    .filter(one -> isDue(one, now))
                    .toList();
            if (due.isEmpty() || !reaching.isComplete()) return;
            due.forEach(this::close);
        } catch (ViewUnavailable | NotWritten e) {
            LOG.debugf("Broadcasts are closed later: cause=%s", e.getMessage());
        } catch (RuntimeException e) {
            // Nothing may end this looking.
            LOG.error("Broadcasts could not be closed", e);
        }
    }

    private boolean isDue(Broadcast broadcast, Instant now) {
        var life = broadcast.soFar();
        return life.startedAt().isPresent()
                && life.reached().isEmpty()
                && now.isAfter(life.endedAt().orElse(broadcast.changedAt()).plus(closedAfter));
    }

    private void close(Broadcast broadcast) {
        var figures = figures(reaching.counts(broadcast.id()));
        if (figures.isEmpty()) return;
        ledger.change(broadcast.id(), present -> present.filter(
                        one -> one.soFar().reached().isEmpty())
                .map(one -> one.turned(one.state(), one.soFar().closed(figures), one.changedAt()))
                .map(Change::toldToNobody));
    }

    private static Map<String, Long> figures(Map<String, String> counts) {
        var figures = new TreeMap<String, Long>();
        counts.forEach((state, count) -> figures.put(state, Long.parseLong(count)));
        figures.values().removeIf(count -> count == 0);
        return figures;
    }

    void stop(@Observes ShutdownEvent end) {
        looking.shutdownNow();
    }
}
