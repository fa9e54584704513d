package mx.gob.guanajuato.conectate.broadcast.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import mx.gob.guanajuato.conectate.broadcast.funnel.FeedProgress;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastSettings;
import mx.gob.guanajuato.conectate.broadcast.subscribers.SubscriberStage;
import mx.gob.guanajuato.conectate.broadcast.subscribers.Subscription;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
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

    private final BroadcastCatalog catalog;
    private final BroadcastSettings settings;
    private final FeedProgress progress;
    private final ErasedCitizens erased;
    private final Clock clock;
    private ProcessorContext<String, byte[]> context;
    private KeyValueStore<String, Subscription> subscriptions;
    private FeedCursors cursors;
    private Pace pace;
    private Backlog backlog;

    Feed(
            BroadcastCatalog catalog,
            BroadcastSettings settings,
            FeedProgress progress,
            ErasedCitizens erased,
            Clock clock) {
        this.erased = erased;
        this.catalog = catalog;
        this.settings = settings;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        subscriptions = context.getStateStore(SubscriberStage.STORE);
        cursors = new FeedCursors(context.getStateStore(FeedStage.STORE), progress, partition());
        cursors.tellAll();
        pace = new Pace((double) settings.feedPerSecond() / Topics.PARTITIONS);
        backlog = new Backlog();
        context.schedule(EVERY, PunctuationType.WALL_CLOCK_TIME, this::feedWhatIsDue);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        backlog.read(record.timestamp(), context.currentSystemTimeMs());
    }

    private void feedWhatIsDue(long machineMillis) {
        int allowance = pace.allowance(machineMillis);
        if (!backlog.workedOff(machineMillis)) return;
        Instant now = clock.instant();
        // What Meta took before the moment is still on its way here for a while.
        for (Broadcast broadcast : catalog.due(now.minus(settings.settle()), now)) {
            allowance -= feed(broadcast, allowance, now);
            if (allowance <= 0) break;
        }
        cursors.prune(catalog, now, machineMillis);
    }

    private int feed(Broadcast broadcast, int atMost, Instant now) {
        FeedCursor from = cursors.of(broadcast);
        if (from.finished() || atMost <= 0) return 0;
        FeedCursor to = walk(broadcast, from, atMost, now);
        if (!to.equals(from)) cursors.put(broadcast, to);
        int messages = to.messages() - from.messages();
        pace.spend(messages);
        return messages;
    }

    private FeedCursor walk(Broadcast broadcast, FeedCursor from, int atMost, Instant now) {
        FeedCursor cursor = from;
        try (var following = subscriptions.range(from.after().orElse(null), null)) {
            for (int seen = 0; following.hasNext(); seen++) {
                if (seen == MOST_IN_A_ROW || cursor.messages() - from.messages() == atMost) return cursor;
                var next = following.next();
                if (from.isAt(next.key)) continue;
                boolean member = next.value.memberAt(broadcast.sendAt()) && !isErased(next.value);
                if (member) handOver(broadcast, next.value, now);
                cursor = cursor.past(next.key, member);
            }
        }
        return cursor.atTheEnd();
    }

    /** The order to erase it may still be on its way here. */
    private boolean isErased(Subscription subscription) {
        return erased.covers(subscription.subscriber().citizen(), subscription.askedAt());
    }

    private void handOver(Broadcast broadcast, Subscription subscription, Instant now) {
        var message = BroadcastMessages.of(broadcast, subscription.subscriber().citizen(), now);
        context.forward(EventOutput.of(
                message.citizen().value(), EventTypes.OUTBOUND_MESSAGE, message, context.currentSystemTimeMs()));
    }

    private int partition() {
        return context.taskId().partition();
    }

    @Override
    public void close() {
        progress.forget(partition());
    }
}
