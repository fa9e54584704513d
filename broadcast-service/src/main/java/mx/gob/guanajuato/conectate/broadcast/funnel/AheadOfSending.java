package mx.gob.guanajuato.conectate.broadcast.funnel;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastSettings;
import mx.gob.guanajuato.conectate.delivery.Deliveries;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.reach.Reach;
import org.jboss.logging.Logger;

/**
 * Keeps the feed a few seconds ahead of what is sent, whatever the rate is just now. What was handed over and has no call
 * yet is out; the room that is left is divided evenly among the partitions that have somebody left. While Redis is away
 * there is none: contents wait then anyway.
 */
@ApplicationScoped
class AheadOfSending implements Room {
    private static final Logger LOG = Logger.getLogger(AheadOfSending.class);
    private static final int EVERY_MILLIS = 200;

    /** At a slow rate each partition still has a message ready. */
    private static final int LEAST = 2 * Topics.PARTITIONS;

    private final BroadcastCatalog catalog;
    private final FeedMarks marks;
    private final Reaching reaching;
    private final Deliveries deliveries;
    private final BroadcastSettings settings;
    private final Speeds speeds;
    private final BroadcastMeters meters;
    private final Map<String, AtomicIntegerArray> left = new ConcurrentHashMap<>();
    private boolean failing;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "ahead-of-sending");
        thread.setDaemon(true);
        return thread;
    });

    AheadOfSending(
            BroadcastCatalog catalog,
            FeedMarks marks,
            Reaching reaching,
            Deliveries deliveries,
            BroadcastSettings settings,
            Speeds speeds,
            BroadcastMeters meters) {
        this.catalog = catalog;
        this.marks = marks;
        this.reaching = reaching;
        this.deliveries = deliveries;
        this.settings = settings;
        this.speeds = speeds;
        this.meters = meters;
    }

    void start(@Observes StartupEvent start) {
        looking.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            var running = catalog.in(State.RUNNING).toList();
            if (running.isEmpty()) left.clear();
            else measure(running);
            failing = false;
        } catch (RuntimeException e) {
            left.clear();
            if (!failing)
                LOG.warnf("Nothing is handed over until it is known how much is out: cause=%s", e.getMessage());
            failing = true;
        }
    }

    private void measure(List<Broadcast> running) {
        // What was called for is read first: what is out is rather thought more than less.
        var reach = reaching.of(running.stream().map(Broadcast::id).toList());
        reach.forEach(speeds::note);
        var out = new HashMap<String, Integer>();
        running.forEach(one -> out.merge(one.phoneNumberId(), out(one, reach.get(one.id())), Integer::sum));
        out.forEach((number, messages) -> divide(number, most(number) - messages, running));
        left.keySet().retainAll(out.keySet());
    }

    private int out(Broadcast broadcast, Reach reach) {
        return (int) Math.max(0, marks.of(broadcast.id()).messages() - reach.started());
    }

    private int most(String number) {
        long ahead = settings.feedAhead().toMillis() * deliveries.room(number).messagesPerSecond() / 1_000;
        return (int) Math.max(LEAST, ahead);
    }

    private void divide(String number, int room, List<Broadcast> running) {
        var unfinished = IntStream.range(0, Topics.PARTITIONS)
                .filter(partition -> running.stream()
                        .anyMatch(one -> one.phoneNumberId().equals(number) && !marks.isFinished(one.id(), partition)))
                .toArray();
        var share = new AtomicIntegerArray(Topics.PARTITIONS);
        for (int partition : unfinished) share.set(partition, Math.max(0, -Math.floorDiv(-room, unfinished.length)));
        left.put(number, share);
    }

    @Override
    public int of(Broadcast broadcast, int partition) {
        var share = left.get(broadcast.phoneNumberId());
        return share == null ? 0 : share.get(partition);
    }

    @Override
    public void spend(Broadcast broadcast, int partition, int messages) {
        meters.fed(messages);
        var share = left.get(broadcast.phoneNumberId());
        if (share != null) share.addAndGet(partition, -messages);
    }

    void stop(@Observes ShutdownEvent end) {
        looking.shutdownNow();
    }
}
