package mx.gob.guanajuato.conectate.broadcast.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.subscribers.SubscriberStage;
import mx.gob.guanajuato.conectate.broadcast.subscribers.Subscription;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.FeedMark;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.transforms.EventOutput;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Feeds the subscribers of one partition. Works by time alone; the records of {@code citizen-intents} pass it only to
 * show whether the subscriptions are up to date.
 */
final class Feed implements Processor<String, byte[], String, byte[]> {
    private static final Duration EVERY = Duration.ofMillis(200);

    /** So many subscriptions are looked at in a row: between them the partition has its other work to do. */
    private static final int MOST_IN_A_ROW = 2_000;

    private final FeedRules rules;
    private final Clock clock;
    private ProcessorContext<String, byte[]> context;
    private KeyValueStore<String, Subscription> subscriptions;
    private FeedCursors cursors;
    private Repetitions repetitions;
    private Paces paces;
    private Backlog backlog;
    private FeedTurns turns;

    Feed(FeedRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        subscriptions = context.getStateStore(SubscriberStage.STORE);
        cursors = new FeedCursors(context.getStateStore(FeedStage.STORE));
        repetitions = new Repetitions(catalog(), subscriptions, cursors, rules.unreached());
        paces = new Paces(rules.settings());
        backlog = new Backlog();
        turns = new FeedTurns();
        context.schedule(EVERY, PunctuationType.WALL_CLOCK_TIME, this::feedWhatIsDue);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        backlog.read(record.timestamp(), context.currentSystemTimeMs());
    }

    private void feedWhatIsDue(long machineMillis) {
        int allowance = paces.allowance(machineMillis);
        if (!backlog.workedOff(machineMillis)) return;
        Instant now = clock.instant();
        // What Meta took before the moment is still on its way here for a while.
        var due = catalog().due(now.minus(rules.settings().settle()), now);
        for (Broadcast broadcast : turns.of(due)) {
            if (!rules.isQuiet(broadcast, now)) allowance -= feed(broadcast, allowance, now, machineMillis);
            if (allowance <= 0) break;
        }
        cursors.prune(catalog(), now, machineMillis);
    }

    private int feed(Broadcast broadcast, int atMost, Instant now, long machineMillis) {
        var kept = cursors.of(broadcast.id());
        if (kept.filter(FeedCursor::finished).isPresent()) return 0;
        var audience = audience(broadcast, now);
        if (audience.isEmpty()) return 0;
        FeedCursor from = kept.orElseGet(() -> FeedCursor.before(count(audience.get())));
        int most = Math.min(
                Math.min(atMost, rules.room().of(broadcast, partition())),
                paces.allowance(broadcast, from.audience(), machineMillis));
        FeedCursor to = walk(broadcast, audience.get(), from, most, now);
        if (kept.isEmpty() || !to.equals(from)) keep(broadcast, to, now);
        int messages = to.messages() - from.messages();
        paces.spend(broadcast, messages);
        rules.room().spend(broadcast, partition(), messages);
        return messages;
    }

    private Optional<Predicate<Subscription>> audience(Broadcast broadcast, Instant now) {
        return broadcast
                .goes()
                .again()
                .map(original -> repetitions.audience(broadcast, original, now))
                .orElseGet(() -> Optional.of(Audiences.of(broadcast)))
                .map(members -> members.and(one -> !isErased(one)));
    }

    private int count(Predicate<Subscription> audience) {
        int members = 0;
        try (var all = subscriptions.all()) {
            while (all.hasNext()) if (audience.test(all.next().value)) members++;
        }
        return members;
    }

    private FeedCursor walk(
            Broadcast broadcast, Predicate<Subscription> audience, FeedCursor from, int atMost, Instant now) {
        FeedCursor cursor = from;
        try (var following = subscriptions.range(from.after().orElse(null), null)) {
            for (int seen = 0; following.hasNext(); seen++) {
                if (seen == MOST_IN_A_ROW || cursor.messages() - from.messages() >= atMost) return cursor;
                var next = following.next();
                if (from.isAt(next.key)) continue;
                boolean member = audience.test(next.value);
                if (member) handOver(broadcast, next.value, now);
                cursor = cursor.past(next.key, member);
            }
        }
        return cursor.atTheEnd();
    }

    /** The order to erase it may still be on its way here. */
    private boolean isErased(Subscription subscription) {
        return rules.erased().covers(subscription.subscriber().citizen(), subscription.askedAt());
    }

    private void handOver(Broadcast broadcast, Subscription subscription, Instant now) {
        var message = BroadcastMessages.of(broadcast, subscription.subscriber().citizen(), now);
        context.forward(
                EventOutput.of(
                        message.citizen().value(), EventTypes.OUTBOUND_MESSAGE, message, context.currentSystemTimeMs()),
                Topics.OUTBOUND_BROADCASTS.name());
    }

    private void keep(Broadcast broadcast, FeedCursor cursor, Instant now) {
        cursors.put(broadcast, cursor);
        if (cursor.finished()) {
            paces.forget(broadcast);
            repetitions.forget(broadcast);
        }
        var mark =
                new FeedMark(broadcast.id(), partition(), cursor.audience(), cursor.messages(), cursor.finished(), now);
        context.forward(
                EventOutput.of(mark.id(), EventTypes.FEED_MARK, mark, context.currentSystemTimeMs()),
                Topics.BROADCAST_PROGRESS.name());
    }

    private BroadcastCatalog catalog() {
        return rules.catalog();
    }

    private int partition() {
        return context.taskId().partition();
    }
}
