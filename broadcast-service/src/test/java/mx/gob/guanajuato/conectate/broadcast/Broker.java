package mx.gob.guanajuato.conectate.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What other parts of Conéctate would write to Kafka, and what they would read there. */
final class Broker implements AutoCloseable {
    private final String servers;
    private final KafkaProducer<String, byte[]> producer;

    Broker(String servers) {
        this.servers = servers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new ByteArraySerializer());
    }

    void joins(String citizen, Instant sentAt) {
        write(Topics.CITIZEN_INTENTS, citizen, Citizens.bytes(Citizens.writes(citizen, "subscribe", sentAt)));
    }

    void leaves(String citizen, Instant sentAt) {
        write(Topics.CITIZEN_INTENTS, citizen, Citizens.bytes(Citizens.writes(citizen, "unsubscribe", sentAt)));
    }

    void join(Collection<String> citizens, Instant sentAt) {
        citizens.forEach(citizen -> joins(citizen, sentAt));
        producer.flush();
    }

    void write(Topic topic, String key, byte[] value) {
        producer.send(new ProducerRecord<>(topic.name(), key, value));
        producer.flush();
    }

    /** The offset in that partition. */
    long writeTo(int partition, Topic topic, String key, byte[] value) {
        try {
            return producer.send(new ProducerRecord<>(topic.name(), partition, key, value))
                    .get()
                    .offset();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last state of a citizen; empty if none was told. */
    List<Subscriber> toldOf(String citizen) {
        return all(Topics.SUBSCRIBERS).stream()
                .filter(record -> record.key().equals(citizen))
                .map(record -> EventJson.read(EventTypes.SUBSCRIBER, record.value()))
                .toList();
    }

    /** Every message of a broadcast that was handed over for sending. */
    List<OutboundMessage> messagesOf(String broadcastId) {
        return all(Topics.OUTBOUND_BROADCASTS).stream()
                .map(record -> EventJson.read(EventTypes.OUTBOUND_MESSAGE, record.value()))
                .filter(message ->
                        message.broadcastId().filter(broadcastId::equals).isPresent())
                .toList();
    }

    List<String> fedWith(String broadcastId) {
        return messagesOf(broadcastId).stream()
                .map(message -> message.citizen().value())
                .toList();
    }

    /** All that is committed in a topic now. */
    List<ConsumerRecord<String, byte[]>> all(Topic topic) {
        var partitions = IntStream.range(0, topic.partitions())
                .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                .toList();
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "isolation.level", "read_committed");
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    @Override
    public void close() {
        producer.close();
    }
}
