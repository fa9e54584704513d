package mx.gob.guanajuato.conectate.chatbot.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads once what a topic got since a moment, in order within each partition; each record is let go when it was looked at. */
@ApplicationScoped
class TopicScan {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaClients kafka;

    TopicScan(KafkaClients kafka) {
        this.kafka = kafka;
    }

    void since(Topic topic, Instant moment, Consumer<ConsumerRecord<String, byte[]>> each) {
        List<TopicPartition> partitions = IntStream.range(0, topic.partitions())
                .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                .toList();
        try (var reader = kafka.reader(Map.of("client.id", "corrections"))) {
            reader.assign(partitions);
            var ends = reader.endOffsets(partitions);
            var from = reader.offsetsForTimes(
                    partitions.stream().collect(Collectors.toMap(one -> one, one -> moment.toEpochMilli())));
            from.forEach((one, found) -> reader.seek(one, found == null ? ends.get(one) : found.offset()));
            while (partitions.stream().anyMatch(one -> reader.position(one) < ends.get(one)))
                reader.poll(POLL).forEach(record -> {
                    if (record.value() != null) each.accept(record);
                });
        }
    }
}
