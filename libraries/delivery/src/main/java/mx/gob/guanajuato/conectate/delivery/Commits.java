package mx.gob.guanajuato.conectate.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.delivery.attempts.LogPosition;
import mx.gob.guanajuato.conectate.delivery.queue.OutboundPartition;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jboss.logging.Logger;

/** Commits how far each partition is: only what has changed, and of both topics together. */
final class Commits {
    private static final Logger LOG = Logger.getLogger(Commits.class);
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final Consumer<String, byte[]> consumer;
    private final Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
    private final TopicPair topics;
    private boolean underWay;

    Commits(TopicPair topics, Consumer<String, byte[]> consumer) {
        this.topics = topics;
        this.consumer = consumer;
    }

    /** Without waiting; what fails is committed with the next. */
    void soon(Collection<OutboundPartition> partitions) {
        if (underWay) return;
        var due = due(partitions);
        if (due.isEmpty()) return;
        underWay = true;
        consumer.commitAsync(due, (offsets, failure) -> {
            underWay = false;
            if (failure == null) committed.putAll(offsets);
        });
    }

    /** Before a handover. Where it fails the next owner reads more of the log, and nothing else. */
    void now(Collection<OutboundPartition> partitions) {
        try {
            var due = due(partitions);
            if (!due.isEmpty()) consumer.commitSync(due, PATIENCE);
        } catch (KafkaException e) {
            LOG.infof("Offsets are not committed: cause=%s", e.getClass().getSimpleName());
        }
    }

    /** Another owner commits it now. */
    void forget(int number) {
        committed.remove(topics.outbound(number));
        committed.remove(topics.statuses(number));
    }

    private Map<TopicPartition, OffsetAndMetadata> due(Collection<OutboundPartition> partitions) {
        var due = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var one : partitions) {
            var messages = topics.outbound(one.number());
            position(messages)
                    .ifPresent(position -> due.put(
                            messages, LogPosition.commit(one.offsets().committable(position), one.logFrom(position))));
            var news = topics.statuses(one.number());
            position(news)
                    .ifPresent(position ->
                            due.put(news, new OffsetAndMetadata(one.statuses().committable(position))));
        }
        due.entrySet().removeIf(one -> one.getValue().equals(committed.get(one.getKey())));
        return due;
    }

    /** Up to where a partition has been read; empty while that is not known yet. */
    Optional<Long> position(TopicPartition partition) {
        try {
            return Optional.of(consumer.position(partition, Duration.ZERO));
        } catch (TimeoutException e) {
            return Optional.empty();
        }
    }
}
