package mx.gob.guanajuato.conectate.localstack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of one partition, as a real client writes and reads it. */
final class TopicOfATest implements AutoCloseable {
    private final Map<String, Object> connection;
    private final String name;
    private final KafkaProducer<String, String> producer;

    TopicOfATest(String bootstrapServers, String name) {
        this.connection = Map.of("bootstrap.servers", bootstrapServers);
        this.name = name;
        try (var admin = Admin.create(connection)) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(1), Optional.empty())))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
        this.producer = new KafkaProducer<>(connection, new StringSerializer(), new StringSerializer());
    }

    /** Returns once the broker has acknowledged it. */
    void write(String value) {
        try {
            producer.send(new ProducerRecord<>(name, value)).get();
        } catch (Exception e) {
            throw new AssertionError(value + " was not written", e);
        }
    }

    List<String> readAll() {
        var partition = new TopicPartition(name, 0);
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(connection, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }

    @Override
    public void close() {
        producer.close();
    }
}
