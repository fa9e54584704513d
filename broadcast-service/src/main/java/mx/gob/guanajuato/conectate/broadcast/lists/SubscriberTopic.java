package mx.gob.guanajuato.conectate.broadcast.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The topic {@code subscribers}, read when somebody asks: one partition at a time, so that a list of a million takes the
 * memory of a twelfth of them.
 */
@ApplicationScoped
class SubscriberTopic {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaClients kafka;

    SubscriberTopic(KafkaClients kafka) {
        this.kafka = kafka;
    }

    /** The newest state of everybody. */
    void each(Consumer<Subscriber> reader) {
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            newest(partition, key -> true)
                    .values()
                    .forEach(value -> reader.accept(EventJson.read(EventTypes.SUBSCRIBER, value)));
        }
    }

    /** The newest state of one citizen. */
    Optional<Subscriber> find(CitizenKey citizen) {
        byte[] key = new StringSerializer().serialize(Topics.SUBSCRIBERS.name(), citizen.value());
        int partition = BuiltInPartitioner.partitionForKey(key, Topics.PARTITIONS);
        return Optional.ofNullable(newest(partition, citizen.value()::equals).get(citizen.value()))
                .map(value -> EventJson.read(EventTypes.SUBSCRIBER, value));
    }

    private Map<String, byte[]> newest(int number, Predicate<String> wanted) {
        var partition = new TopicPartition(Topics.SUBSCRIBERS.name(), number);
        var found = new LinkedHashMap<String, byte[]>();
        try (var reader = kafka.reader(Map.of())) {
            reader.assign(List.of(partition));
            reader.seekToBeginning(List.of(partition));
            long end = reader.endOffsets(List.of(partition)).get(partition);
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (reader.position(partition) < end) {
                if (System.nanoTime() - until > 0) throw new ListAway(null);
                reader.poll(POLL).forEach(record -> {
                    if (!wanted.test(record.key())) return;
                    if (record.value() == null) found.remove(record.key());
                    else found.put(record.key(), record.value());
                });
            }
        } catch (KafkaException e) {
            throw new ListAway(e);
        }
        return found;
    }
}
