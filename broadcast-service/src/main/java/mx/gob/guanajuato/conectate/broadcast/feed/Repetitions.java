package mx.gob.guanajuato.conectate.broadcast.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.Repeating;
import mx.gob.guanajuato.conectate.broadcast.subscribers.Subscription;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jboss.logging.Logger;

/**
 * Whom the broadcasts that repeat another go to, in one partition: those to whom the other one was never handed over, which
 * the partition's own cursor tells, and those whom it certainly did not reach.
 */
final class Repetitions {
    private static final Logger LOG = Logger.getLogger(Repetitions.class);

    private final BroadcastCatalog catalog;
    private final KeyValueStore<String, Subscription> subscriptions;
    private final FeedCursors cursors;
    private final Unreached unreached;
    private final Map<String, CompletableFuture<Set<String>>> asked = new HashMap<>();

    Repetitions(
            BroadcastCatalog catalog,
            KeyValueStore<String, Subscription> subscriptions,
            FeedCursors cursors,
            Unreached unreached) {
        this.catalog = catalog;
        this.subscriptions = subscriptions;
        this.cursors = cursors;
        this.unreached = unreached;
    }

    /** Empty while it is not known yet: the repetition waits. */
    Optional<Predicate<Subscription>> audience(Broadcast repetition, String originalId, Instant now) {
        // This instance may read of the repetition before it reads of the other's end, and would feed both.
        var original =
                catalog.find(originalId).filter(one -> one.state().isOver()).filter(one -> Repeating.mayGoOn(one, now));
        if (original.isEmpty()) return Optional.empty();
        var citizens = asked.computeIfAbsent(repetition.id(), id -> ask(original.get()));
        if (!citizens.isDone()) return Optional.empty();
        if (citizens.isCompletedExceptionally()) {
            LOG.debugf("Whom a broadcast did not reach is asked again: broadcast=%s", originalId);
            asked.remove(repetition.id());
            return Optional.empty();
        }
        return Optional.of(Audiences.among(Audiences.of(original.get()), citizens.join()));
    }

    private CompletableFuture<Set<String>> ask(Broadcast original) {
        var cursor = cursors.of(original.id());
        var members = Audiences.of(original);
        var never = new HashSet<String>();
        List<String> handedOver = new ArrayList<>();
        try (var all = subscriptions.all()) {
            all.forEachRemaining(one -> {
                if (!members.test(one.value)) return;
                if (cursor.map(at -> at.isBefore(one.key)).orElse(true)) never.add(one.key);
                else handedOver.add(one.key);
            });
        }
        // To whom a repetition never came, the one before it may have come.
        if (original.goes().again().isPresent()) never.clear();
        return unreached.of(original, handedOver).thenApply(citizens -> {
            never.addAll(citizens);
            return never;
        });
    }

    void forget(Broadcast repetition) {
        asked.remove(repetition.id());
    }
}
