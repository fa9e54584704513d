package mx.gob.guanajuato.conectate.broadcast.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.delivery.surroundings.BroadcastControl;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import org.jboss.logging.Logger;

/**
 * What the sender must not send any more: of a cancelled broadcast also what was handed over already, and all of one that
 * Meta takes no message of. The latter is written to the topic, so that the feed and every other instance stop too.
 */
@ApplicationScoped
public class StoppingBroadcasts implements BroadcastControl {
    private static final Logger LOG = Logger.getLogger(StoppingBroadcasts.class);
    private static final int AGAIN_SECONDS = 5;

    private final BroadcastCatalog catalog;
    private final BroadcastLog log;
    private final Clock clock;
    private final ScheduledExecutorService writing = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "stopping-broadcasts");
        thread.setDaemon(true);
        return thread;
    });

    StoppingBroadcasts(BroadcastCatalog catalog, BroadcastLog log, Clock clock) {
        this.catalog = catalog;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Optional<String> whyStopped(String broadcastId) {
        return catalog.find(broadcastId).flatMap(broadcast -> switch (broadcast.state()) {
            case CANCELLED -> Optional.of("cancelled");
            case STOPPED -> Optional.of("Meta takes no message of it");
            case SCHEDULED, UNKNOWN -> Optional.empty();
        });
    }

    /** In a state of a later version it may be anything but over: nothing of it is sent until this version knows. */
    @Override
    public boolean isHeld(String broadcastId) {
        return catalog.find(broadcastId)
                .map(broadcast -> broadcast.state() == State.UNKNOWN)
                .orElse(false);
    }

    @Override
    public void stop(String broadcastId, int code, String reason) {
        writing.execute(() -> write(broadcastId));
    }

    private void write(String broadcastId) {
        try {
            catalog.find(broadcastId)
                    .filter(broadcast -> broadcast.state() == State.SCHEDULED)
                    .map(broadcast -> BroadcastCatalog.ended(
                            broadcast, State.STOPPED, clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                    .ifPresent(log::write);
        } catch (RuntimeException e) {
            LOG.warnf("The stop of a broadcast is written later: id=%s", broadcastId);
            writing.schedule(() -> write(broadcastId), AGAIN_SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void close() {
        writing.shutdownNow();
    }
}
