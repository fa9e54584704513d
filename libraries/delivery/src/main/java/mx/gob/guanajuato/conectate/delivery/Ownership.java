package mx.gob.guanajuato.conectate.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.delivery.attempts.LogPosition;
import mx.gob.guanajuato.conectate.delivery.attempts.LogReader;
import mx.gob.guanajuato.conectate.delivery.queue.OutboundPartition;
import mx.gob.guanajuato.conectate.delivery.queue.Recovery;
import mx.gob.guanajuato.conectate.delivery.sending.Deliverer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * The partitions that are ours. A takeover reads the delivery-log first, so that nothing is begun that another owner
 * began; a handover lets what is out come to its record.
 */
final class Ownership implements ConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(Ownership.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    static final long NEVER = Long.MIN_VALUE;

    private final TopicPair topics;
    private final Consumer<String, byte[]> consumer;
    private final LogReader log;
    private final Deliverer deliverer;
    private final Quiet quiet;
    private final Commits commits;
    private final Map<Integer, OutboundPartition> partitions = new TreeMap<>();
    private final Map<TopicPartition, Long> statusEnds = new HashMap<>();
    private volatile long assignedAt = NEVER;

    /** Lets what is under way come to its record, for a limited time. */
    interface Quiet {
        void await();
    }

    Ownership(TopicPair topics, Consumer<String, byte[]> consumer, LogReader log, Deliverer deliverer, Quiet quiet) {
        this.topics = topics;
        this.consumer = consumer;
        this.log = log;
        this.deliverer = deliverer;
        this.quiet = quiet;
        this.commits = new Commits(topics, consumer);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        // What was out when a partition was lost may end on the log just now, and may be ours again.
        quiet.await();
        var outbound = topics.numbers(assigned);
        if (!outbound.isEmpty()) takeOver(outbound);
        deliverer.goOn();
        assignedAt = System.nanoTime();
    }

    private void takeOver(Set<Integer> numbers) {
        var committed =
                consumer.committed(numbers.stream().map(topics::outbound).collect(Collectors.toSet()), PATIENCE);
        var from = new HashMap<Integer, OptionalLong>();
        numbers.forEach(number -> from.put(number, LogPosition.of(committed.get(topics.outbound(number)))));
        log.read(from).forEach((number, view) -> {
            long offset = Optional.ofNullable(committed.get(topics.outbound(number)))
                    .map(OffsetAndMetadata::offset)
                    .orElse(0L);
            var partition = new OutboundPartition(number, new Recovery(view.messages(), offset, view.end()));
            partitions.put(number, partition);
            deliverer.takeOver(partition);
        });
        statusEnds.putAll(log.ends(numbers.stream().map(topics::statuses).toList()));
        LOG.infof("Took over partitions: topic=%s partitions=%s", topics.outboundTopic(), numbers);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        deliverer.stop();
        quiet.await();
        commits.now(partitions.values());
        drop(revoked);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> lost) {
        deliverer.stop();
        drop(lost);
    }

    /** Nothing is known for certain any more: all is read again from what is committed. */
    void abandon() {
        partitions.values().forEach(OutboundPartition::drop);
        partitions.clear();
        statusEnds.clear();
    }

    private void drop(Collection<TopicPartition> gone) {
        for (int number : topics.numbers(gone)) {
            var partition = partitions.remove(number);
            if (partition != null) partition.drop();
            statusEnds.remove(topics.statuses(number));
            commits.forget(number);
        }
    }

    /** Writes down how far everything is. */
    void commit() {
        commits.soon(partitions.values());
    }

    /** A partition whose memory is full is not read until half of it is free. */
    void holdBack(int backlog, int longestSpan) {
        partitions.values().forEach(partition -> {
            var tp = Set.of(topics.outbound(partition.number()));
            boolean full = partition.backlog() >= backlog || partition.offsets().span() >= longestSpan;
            boolean paused = consumer.paused().containsAll(tp);
            if (full && !paused) consumer.pause(tp);
            if (paused
                    && partition.backlog() <= backlog / 2
                    && partition.offsets().span() < longestSpan) consumer.resume(tp);
        });
    }

    /** Notes which partitions have read all statuses that lay there at the takeover. */
    void catchUp() {
        statusEnds.entrySet().removeIf(end -> {
            boolean there = commits.position(end.getKey()).orElse(-1L) >= end.getValue();
            if (there) partitions.get(end.getKey().partition()).statuses().catchUp();
            return there;
        });
    }

    Optional<OutboundPartition> partition(int number) {
        return Optional.ofNullable(partitions.get(number));
    }

    Collection<OutboundPartition> partitions() {
        return partitions.values();
    }

    /** When the partitions were told last, in nanoseconds of this machine, or {@link #NEVER}. */
    long assignedAt() {
        return assignedAt;
    }
}
