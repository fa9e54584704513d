package mx.gob.guanajuato.conectate.broadcast.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger.Change;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastSettings;
import mx.gob.guanajuato.conectate.broadcast.catalog.CatalogReader;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import org.jboss.logging.Logger;

/**
 * Starts broadcasts at their moment, holds those whose moment passed in an outage, and tells their end. Every instance
 * looks; the ledger lets only the first of them do it.
 */
@ApplicationScoped
class KeepingTime {
    private static final Logger LOG = Logger.getLogger(KeepingTime.class);
    private static final int EVERY_MILLIS = 100;

    /** Why it waits, when nobody wanted so. */
    private static final String OVERDUE = "overdue";

    private final BroadcastCatalog catalog;
    private final CatalogReader reader;
    private final BroadcastLedger ledger;
    private final Endings endings;
    private final SchedulingBroadcasts scheduling;
    private final BroadcastSettings settings;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "keeping-time");
        thread.setDaemon(true);
        return thread;
    });

    KeepingTime(
            BroadcastCatalog catalog,
            CatalogReader reader,
            BroadcastLedger ledger,
            Endings endings,
            SchedulingBroadcasts scheduling,
            BroadcastSettings settings) {
        this.catalog = catalog;
        this.reader = reader;
        this.ledger = ledger;
        this.endings = endings;
        this.scheduling = scheduling;
        this.settings = settings;
    }

    void start(@Observes StartupEvent start) {
        looking.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (!reader.caughtUp().isDone()) return;
        Instant now = scheduling.now();
        catalog.in(State.SCHEDULED)
                .filter(broadcast -> isDue(broadcast, now))
                .forEach(broadcast -> turn(broadcast, this::begun));
        Stream.of(State.RUNNING, State.PAUSED)
                .flatMap(catalog::in)
                .filter(broadcast -> endings.isOver(broadcast, now))
                .forEach(broadcast -> turn(broadcast, present -> ended(present, broadcast)));
    }

    private void turn(Broadcast broadcast, Function<Broadcast, Optional<Broadcast>> next) {
        try {
            ledger.change(
                    broadcast.id(), present -> present.flatMap(next).map(one -> new Change(one, Optional.empty())));
        } catch (NotWritten e) {
            LOG.debugf("A broadcast is turned later: id=%s cause=%s", broadcast.id(), e.getMessage());
        } catch (RuntimeException e) {
            // Nothing may end this looking.
            LOG.errorf(e, "A broadcast could not be turned: id=%s", broadcast.id());
        }
    }

    private static boolean isDue(Broadcast broadcast, Instant now) {
        return broadcast.state() == State.SCHEDULED && !broadcast.sendAt().isAfter(now);
    }

    private Optional<Broadcast> begun(Broadcast present) {
        Instant now = scheduling.now();
        if (!isDue(present, now)) return Optional.empty();
        var life = present.soFar();
        boolean overdue = present.sendAt().plus(settings.overdueAfter()).isBefore(now);
        if (overdue) return Optional.of(present.turned(State.HELD, life.waiting(OVERDUE, life.by()), now));
        return Optional.of(present.turned(State.RUNNING, life.running(now, life.by()), now));
    }

    private Optional<Broadcast> ended(Broadcast present, Broadcast judged) {
        if (present.revision() != judged.revision()) return Optional.empty();
        Instant now = scheduling.now();
        var life = present.soFar();
        return Optional.of(present.turned(State.FINISHED, life.over(now, Optional.empty(), life.by()), now));
    }

    void stop(@Observes ShutdownEvent end) {
        looking.shutdownNow();
    }
}
