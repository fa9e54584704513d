package mx.gob.guanajuato.conectate.operations.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.EventHeaders;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.Topic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Utils;

/** An event as a record of Kafka, headers and all. */
public final class EventRecords {
    private EventRecords() {}

    /** The event under its key, in the partition that the key leads to. */
    public static <E> ProducerRecord<String, byte[]> of(Topic topic, String key, EventType<E> type, E event) {
        return new ProducerRecord<>(topic.name(), null, null, key, EventJson.write(event), headers(type, event));
    }

    /** The event in a partition of the caller's choice, where the key alone would lead elsewhere. */
    public static <E> ProducerRecord<String, byte[]> of(
            Topic topic, int partition, String key, EventType<E> type, E event) {
        return new ProducerRecord<>(topic.name(), partition, null, key, EventJson.write(event), headers(type, event));
    }

    /** The partition that a key leads to, for a record that must lie beside those of another key. */
    public static int partitionOf(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    /** The headers that every record bears. */
    public static <E> Headers headers(EventType<E> type, E event) {
        var headers = new RecordHeaders();
        for (Map.Entry<String, byte[]> header : EventHeaders.of(type, event).entrySet()) {
            headers.add(header.getKey(), header.getValue());
        }
        return headers;
    }
}
