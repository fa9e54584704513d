package mx.gob.guanajuato.conectate.broadcast.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import mx.gob.guanajuato.conectate.broadcast.audience.SubscriberDirectory;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger.Change;
import mx.gob.guanajuato.conectate.broadcast.recent.RecentMessages;
import mx.gob.guanajuato.conectate.broadcast.rules.QuietTime;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.delivery.surroundings.BroadcastControl;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import org.jboss.logging.Logger;

/**
 * What the sender must not send, or not now: asked before each call, also of what was handed over long ago. Of a cancelled
 * broadcast, and of one that Meta takes no message of, nothing; of a paused one, or in quiet hours, nothing for now; to who
 * has left, nothing at all.
 */
@ApplicationScoped
public class StoppingBroadcasts implements BroadcastControl {
    private static final Logger LOG = Logger.getLogger(StoppingBroadcasts.class);
    private static final int AGAIN_SECONDS = 5;

    private final BroadcastCatalog catalog;
    private final BroadcastLedger ledger;
    private final Predicate<CitizenKey> hasLeft;
    private final Supplier<QuietTime> quietTime;
    private final Clock clock;
    private final ScheduledExecutorService writing = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "stopping-broadcasts");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    StoppingBroadcasts(
            BroadcastCatalog catalog,
            BroadcastLedger ledger,
            SubscriberDirectory directory,
            RecentMessages recent,
            RuleBook rules,
            Clock clock) {
        this(
                catalog,
                ledger,
                // What was just written is known before the subscription is changed.
                citizen -> recent.hasLeft(citizen) || directory.hasLeft(citizen),
                rules::quietTime,
                clock);
    }

    StoppingBroadcasts(
            BroadcastCatalog catalog,
            BroadcastLedger ledger,
            Predicate<CitizenKey> hasLeft,
            Supplier<QuietTime> quietTime,
            Clock clock) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.hasLeft = hasLeft;
        this.quietTime = quietTime;
        this.clock = clock;
    }

    @Override
    public Optional<String> whyStopped(String broadcastId) {
        return catalog.find(broadcastId).flatMap(broadcast -> switch (broadcast.state()) {
            case CANCELLED -> Optional.of("cancelled");
            case STOPPED -> Optional.of("Meta takes no message of it");
            case DRAFT, SCHEDULED, RUNNING, PAUSED, HELD, FINISHED, UNKNOWN -> Optional.empty();
        });
    }

    /**
     * In a state of a later version it may be anything but over: nothing of it is sent until this version knows. A message of
     * one that is not known yet waits for its content.
     */
    @Override
    public boolean isHeld(String broadcastId) {
        return catalog.find(broadcastId)
                .map(broadcast -> switch (broadcast.state()) {
                    case RUNNING, FINISHED -> isQuiet(broadcast);
                    case CANCELLED, STOPPED -> false;
                    case DRAFT, SCHEDULED, PAUSED, HELD, UNKNOWN -> true;
                })
                .orElse(false);
    }

    private boolean isQuiet(Broadcast broadcast) {
        return !broadcast.goes().atAnyHour() && quietTime.get().holds(clock.instant());
    }

    @Override
    public Optional<String> whyNotTo(CitizenKey citizen) {
        return hasLeft.test(citizen) ? Optional.of(DeliveryEvent.HAS_LEFT) : Optional.empty();
    }

    @Override
    public void stop(String broadcastId, int code, String reason) {
        writing.execute(() -> write(broadcastId, code));
    }

    private void write(String broadcastId, int code) {
        try {
            ledger.change(broadcastId, present -> present.filter(
                            broadcast -> !broadcast.state().isOver())
                    .map(broadcast -> new Change(stopped(broadcast, code), Optional.empty())));
        } catch (RuntimeException e) {
            LOG.warnf("The stop of a broadcast is written later: id=%s", broadcastId);
            writing.schedule(() -> write(broadcastId, code), AGAIN_SECONDS, TimeUnit.SECONDS);
        }
    }

    private Broadcast stopped(Broadcast broadcast, int code) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var life = broadcast.soFar();
        return broadcast.turned(State.STOPPED, life.over(now, Optional.of("" + code), life.by()), now);
    }

    @PreDestroy
    void close() {
        writing.shutdownNow();
    }
}
