package mx.gob.guanajuato.conectate.delivery.attempts;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads partitions of the delivery-log to their present end. */
public final class LogReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    /** Kafka is away when a whole partition brings nothing for so long; the engine then starts again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String outboundTopic;
    private final Consumer<String, byte[]> consumer;

    public LogReader(KafkaClients kafka, String outboundTopic) {
        this.outboundTopic = outboundTopic;
        // The log is written without transactions, also by processes that were killed: everything there counts.
        this.consumer = kafka.reader(Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted"));
    }

    /**
     * What the log says.
     *
     * @param from for each partition the offset to read from; empty: from its beginning
     */
    public Map<Integer, LogView> read(Map<Integer, OptionalLong> from) {
        var partitions = from.keySet().stream().map(LogReader::log).toList();
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions, PATIENCE);
        var views = new HashMap<Integer, LogView>();
        ends.forEach((partition, end) -> {
            seek(partition, from.get(partition.partition()), end);
            views.put(partition.partition(), new LogView(outboundTopic, end));
        });
        readTo(ends, views);
        return views;
    }

    private void seek(TopicPartition partition, OptionalLong from, long end) {
        // Beyond the end: the log is not the one that the position was written for.
        if (from.isPresent() && from.getAsLong() <= end) consumer.seek(partition, from.getAsLong());
        else consumer.seekToBeginning(List.of(partition));
    }

    private void readTo(Map<TopicPartition, Long> ends, Map<Integer, LogView> views) {
        long lastProgress = System.nanoTime();
        while (!reached(ends)) {
            var records = consumer.poll(POLL);
            records.forEach(record -> views.get(record.partition()).add(record.offset(), record.value()));
            if (!records.isEmpty()) lastProgress = System.nanoTime();
            if (System.nanoTime() - lastProgress > PATIENCE.toNanos())
                throw new TimeoutException("the delivery-log brings nothing");
        }
    }

    private boolean reached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
    }

    /** The present ends of other partitions. */
    public Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        return consumer.endOffsets(partitions, PATIENCE);
    }

    private static TopicPartition log(int partition) {
        return new TopicPartition(Topics.DELIVERY_LOG.name(), partition);
    }

    @Override
    public void close() {
        consumer.close(Duration.ofSeconds(1));
    }
}
