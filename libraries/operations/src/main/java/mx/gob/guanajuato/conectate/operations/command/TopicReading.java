package mx.gob.guanajuato.conectate.operations.command;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import mx.gob.guanajuato.conectate.events.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** One topic, read outside any group: nobody's position moves. What Kafka cannot do is thrown as it throws it. */
public final class TopicReading implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int PATIENCE_MILLIS = 10_000;

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    /**
     * On that Kafka.
     *
     * @throws CommandFailed when there is no such topic yet
     */
    public TopicReading(String kafka, Topic topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                kafka,
                "isolation.level",
                "read_committed",
                "enable.auto.commit",
                false,
                "default.api.timeout.ms",
                PATIENCE_MILLIS);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        partitions = partitions(topic);
        consumer.assign(partitions);
    }

    private List<TopicPartition> partitions(Topic topic) {
        try {
            var all = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                    .toList();
            if (all.isEmpty())
                throw new CommandFailed("There is no topic " + topic.name() + " yet; start the demo once.");
            return all;
        } catch (KafkaException | CommandFailed e) {
            consumer.close();
            throw e;
        }
    }

    /** From the beginning to what is the end now. */
    public void toTheEnd(Consumer<ConsumerRecord<String, byte[]>> each) {
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(POLL).forEach(each);
        }
    }

    /** From an offset of every partition on, until it is enough or the time is over. */
    public void from(
            long offset, Duration limit, BooleanSupplier enough, Consumer<ConsumerRecord<String, byte[]>> each) {
        partitions.forEach(partition -> consumer.seek(partition, offset));
        long end = System.nanoTime() + limit.toNanos();
        while (!enough.getAsBoolean() && System.nanoTime() < end)
            consumer.poll(POLL).forEach(each);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
