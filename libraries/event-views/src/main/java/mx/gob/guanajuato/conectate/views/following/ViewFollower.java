package mx.gob.guanajuato.conectate.views.following;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import mx.gob.guanajuato.conectate.views.Fold;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import mx.gob.guanajuato.conectate.views.store.Positions;
import mx.gob.guanajuato.conectate.views.store.ViewStore;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jboss.logging.Logger;

/**
 * One member of a view's group. It reads a partition only from where Redis says, and says with each batch where it was
 * read from; so it does no harm to be late, to be two, or not to know yet that Redis was emptied. Used by one thread.
 */
final class ViewFollower<E> implements ConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(ViewFollower.class);
    private static final Duration POLL = Duration.ofMillis(100);

    /** Within a poll nothing of a new partition is read, for Redis has to be asked first: so those polls are short. */
    private static final Duration BEFORE_THE_FIRST = Duration.ofMillis(25);

    private final View<E> view;
    private final Consumer<String, byte[]> consumer;
    private final ViewStore store;
    private final UnreadableRecords unreadable;
    private final LogBounds log;
    private final ViewState state;
    private final Counter refused;
    private final CheckTimes checks = new CheckTimes();

    /** As Redis last told. A partition of ours that is not here is paused until Redis tells. */
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    /** What a folded view knows of a partition at the position that stands above; there only as long as that one is. */
    private final Map<TopicPartition, Fold<E>> folds = new HashMap<>();

    ViewFollower(
            View<E> view,
            Consumer<String, byte[]> consumer,
            ViewStore store,
            DeadLetters letters,
            ViewState state,
            Counter refused) {
        this.view = view;
        this.consumer = consumer;
        this.store = store;
        this.unreadable = new UnreadableRecords(view, consumer, letters);
        this.log = new LogBounds(consumer);
        this.state = state;
        this.refused = refused;
    }

    void join() {
        consumer.subscribe(List.of(view.topic().name()), this);
    }

    /** Reads and writes what there is, or waits a moment for it. */
    void turn() {
        try {
            if (checks.isDue()) check();
            var records = consumer.poll(positions.isEmpty() ? BEFORE_THE_FIRST : POLL);
            records.nextOffsets().forEach((partition, next) -> {
                // One that had to be let go of since the poll began is read again from where Redis says.
                if (positions.containsKey(partition)) follow(partition, records.records(partition), next.offset());
            });
        } catch (OffsetOutOfRangeException e) {
            e.offsetOutOfRangePartitions().keySet().forEach(this::letGo);
        } catch (ViewUnavailable e) {
            stepBack(e.getMessage());
        } catch (TimeoutException e) {
            stepBack("Kafka does not answer");
        }
    }

    /** Goes to Redis's position wherever it is not the one that we hold. */
    private void check() {
        Positions inRedis = store.positions(view);
        if (inRedis.broken().isPresent())
            throw new ViewUnavailable("broken: " + inRedis.broken().get(), null);
        var moved = new HashMap<TopicPartition, Long>();
        for (TopicPartition partition : consumer.assignment()) {
            Long position = inRedis.of(partition.partition());
            if (!position.equals(positions.get(partition))) moved.put(partition, position);
        }
        if (moved.isEmpty() || goTo(moved)) state.following();
        checks.succeeded();
    }

    private boolean goTo(Map<TopicPartition, Long> moved) {
        moved.keySet().forEach(this::letGo);
        var points = log.startingPoints(moved);
        points.forEach(
                (partition, point) -> point.ifPresent(offset -> resume(partition, moved.get(partition), offset)));
        if (points.values().stream().allMatch(OptionalLong::isPresent)) return true;
        state.waiting("its position is beyond the end of the log, which has lost records or was set up anew");
        return false;
    }

    private void resume(TopicPartition partition, long position, long offset) {
        LOG.debugf("View reads from: view=%s partition=%s offset=%d", view.fullName(), partition, offset);
        consumer.seek(partition, offset);
        consumer.resume(List.of(partition));
        positions.put(partition, position);
        // Over what has expired: perhaps nothing follows it, and the view would seem to be behind for ever.
        if (offset > position) write(partition, intake(partition), offset);
    }

    private void follow(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records, long next) {
        var batch = intake(partition);
        for (var record : records) {
            if (batch.take(record)) continue;
            if (!write(partition, batch, record.offset())) return;
            batch = intake(partition);
            batch.take(record);
        }
        // Without records too: what was passed then is the mark of a transaction.
        write(partition, batch, next);
    }

    private Intake intake(TopicPartition partition) {
        if (view.folding().isEmpty()) return new Batch(view);
        var opening = view.folding().get();
        var fold = folds.computeIfAbsent(partition, it -> opening.open(it.partition(), store.stored(view)));
        return new FoldBatch<>(view.reading(), fold);
    }

    /** Whether the batch is in the view. */
    private boolean write(TopicPartition partition, Intake batch, long after) {
        unreadable.bury(partition, batch.unreadable());
        long before = positions.get(partition);
        long now = store.apply(view, partition.partition(), before, after, batch.changes());
        if (now != after) {
            LOG.infof(
                    "View was refused: view=%s partition=%s from=%d redis=%d", view.fullName(), partition, before, now);
            refused.increment();
            letGo(partition);
            return false;
        }
        positions.put(partition, after);
        unreadable.passed(partition, batch.unreadable(), after);
        return true;
    }

    /** Reads no more of it until Redis has been asked, which comes next. */
    private void letGo(TopicPartition partition) {
        forget(partition);
        consumer.pause(List.of(partition));
        checks.atOnce();
    }

    /** Remains a member of the group, holds nothing in memory, tries again later. */
    private void stepBack(String reason) {
        positions.clear();
        folds.clear();
        consumer.pause(consumer.assignment());
        checks.failed();
        state.waiting(reason);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        for (TopicPartition partition : assigned) {
            // Any position will do: without one the client would look for the group's, which is not the truth.
            consumer.seek(partition, 0);
            letGo(partition);
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        revoked.forEach(this::forget);
    }

    private void forget(TopicPartition partition) {
        positions.remove(partition);
        folds.remove(partition);
    }
}
