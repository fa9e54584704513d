package mx.gob.guanajuato.conectate.broadcast.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.broadcast.funnel.FeedProgress;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastCatalog;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import org.apache.kafka.streams.state.KeyValueStore;

/** Where one partition stands with every broadcast, kept in the store and told to whoever asks. */
final class FeedCursors {
    /** Nobody gets a broadcast after its time, so nothing can start it again; a day more is for who looks at it. */
    private static final Duration KEPT_AFTER_THE_END = Duration.ofDays(1);

    private static final long PRUNED_EVERY_MILLIS = 60_000;

    private final KeyValueStore<String, FeedCursor> store;
    private final FeedProgress progress;
    private final int partition;
    private long prunedAt;

    FeedCursors(KeyValueStore<String, FeedCursor> store, FeedProgress progress, int partition) {
        this.store = store;
        this.progress = progress;
        this.partition = partition;
    }

    FeedCursor of(Broadcast broadcast) {
        FeedCursor kept = store.get(broadcast.id());
        return kept == null ? FeedCursor.START : kept;
    }

    void put(Broadcast broadcast, FeedCursor cursor) {
        store.put(broadcast.id(), cursor);
        tell(broadcast.id(), cursor);
    }

    /** After a restart: what stands in the store. */
    void tellAll() {
        try (var all = store.all()) {
            all.forEachRemaining(kept -> tell(kept.key, kept.value));
        }
    }

    void prune(BroadcastCatalog catalog, Instant now, long machineMillis) {
        if (machineMillis - prunedAt < PRUNED_EVERY_MILLIS) return;
        prunedAt = machineMillis;
        for (String id : kept()) {
            boolean over = catalog.find(id)
                    .map(broadcast ->
                            broadcast.notAfter().plus(KEPT_AFTER_THE_END).isBefore(now))
                    .orElse(true);
            if (!over) continue;
            store.delete(id);
            progress.forget(id, partition);
        }
    }

    private List<String> kept() {
        var ids = new ArrayList<String>();
        try (var all = store.all()) {
            all.forEachRemaining(kept -> ids.add(kept.key));
        }
        return ids;
    }

    private void tell(String broadcastId, FeedCursor cursor) {
        progress.tell(broadcastId, partition, cursor.messages(), cursor.finished());
    }
}
