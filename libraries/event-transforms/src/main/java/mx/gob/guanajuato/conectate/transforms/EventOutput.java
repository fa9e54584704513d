package mx.gob.guanajuato.conectate.transforms;

import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.streams.processor.api.Record;

/** An event as a record that a processor forwards: its JSON, its own headers, nothing of the input's. */
public final class EventOutput {
    private EventOutput() {}

    /**
     * The record to forward.
     *
     * @param timestamp the input record's, so that retention counts from when the fact reached Kafka; when it happened
     *     stands in the header
     */
    public static <E> Record<String, byte[]> of(String key, EventType<E> type, E event, long timestamp) {
        return new Record<>(key, EventJson.write(event), timestamp, EventRecords.headers(type, event));
    }
}
