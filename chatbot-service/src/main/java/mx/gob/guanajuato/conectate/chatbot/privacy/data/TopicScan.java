package mx.gob.guanajuato.conectate.chatbot.privacy.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads partitions from their beginning to what is their end now. Blocks; fails when Kafka is away. */
@ApplicationScoped
public class TopicScan {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Committed or not: the delivery-log is written without transactions, and nothing of a citizen is to be missed. */
    private static final Map<String, Object> SETTINGS = Map.of(
            ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted", ConsumerConfig.CLIENT_ID_CONFIG, "privacy");

    private final KafkaClients kafka;

    TopicScan(KafkaClients kafka) {
        this.kafka = kafka;
    }

    /** Every partition of a topic. */
    public static Collection<Integer> all(Topic topic) {
        return IntStream.range(0, topic.partitions()).boxed().toList();
    }

    /** Hands over each record in the order of its partition; nothing where there is no such topic. */
    public void read(String topic, Collection<Integer> partitions, Consumer<ConsumerRecord<String, byte[]>> each) {
        try (var consumer = kafka.reader(SETTINGS)) {
            var there = consumer.listTopics(PATIENCE).containsKey(topic);
            if (!there) return;
            var assigned = partitions.stream()
                    .map(number -> new TopicPartition(topic, number))
                    .toList();
            consumer.assign(assigned);
            consumer.seekToBeginning(assigned);
            var ends = consumer.endOffsets(assigned, PATIENCE);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey(), PATIENCE) < end.getValue())) {
                var records = consumer.poll(POLL);
                records.forEach(each);
                if (!records.isEmpty()) deadline = System.nanoTime() + PATIENCE.toNanos();
                if (System.nanoTime() - deadline > 0) throw new TimeoutException(topic + " brings nothing");
            }
        }
    }
}
