package mx.gob.guanajuato.conectate.chatbot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What lies on a topic for those who read only what was committed, as the services do. */
public record TopicOnKafka(String bootstrapServers, Topic topic) {

    /** All of it, in no order between partitions. */
    public List<ConsumerRecord<String, byte[]>> records() {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition)))
                consumer.poll(Duration.ofMillis(500)).forEach(records::add);
        }
        return records;
    }

    /** Writes an event to it. */
    public <E> void write(String key, EventType<E> type, E event) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(EventRecords.of(topic, key, type, event));
        }
    }

    /** All of it, read as events; what has no value took something away. */
    public <E> List<E> events(EventType<E> type) {
        return records().stream()
                .filter(record -> record.value() != null)
                .map(record -> EventJson.read(type, record.value()))
                .toList();
    }
}
