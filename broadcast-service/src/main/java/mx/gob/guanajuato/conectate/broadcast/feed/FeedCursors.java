package mx.gob.guanajuato.conectate.broadcast.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.Repeating;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import org.apache.kafka.streams.state.KeyValueStore;

/** Where one partition stands with every broadcast, kept in the store. */
final class FeedCursors {
    private static final long PRUNED_EVERY_MILLIS = 60_000;

    private final KeyValueStore<String, FeedCursor> store;
    private long prunedAt;

    FeedCursors(KeyValueStore<String, FeedCursor> store) {
        this.store = store;
    }

    /** Empty: it has not begun here. */
    Optional<FeedCursor> of(String broadcastId) {
        return Optional.ofNullable(store.get(broadcastId));
    }

    void put(Broadcast broadcast, FeedCursor cursor) {
        store.put(broadcast.id(), cursor);
    }

    /** What is forgotten can neither go on nor be repeated. */
    void prune(BroadcastCatalog catalog, Instant now, long machineMillis) {
        if (machineMillis - prunedAt < PRUNED_EVERY_MILLIS) return;
        prunedAt = machineMillis;
        for (String id : kept()) {
            boolean over = catalog.find(id)
                    .map(broadcast -> Repeating.isForgotten(broadcast, now))
                    .orElse(true);
            if (over) store.delete(id);
        }
    }

    private List<String> kept() {
        var ids = new ArrayList<String>();
        try (var all = store.all()) {
            all.forEachRemaining(kept -> ids.add(kept.key));
        }
        return ids;
    }
}
