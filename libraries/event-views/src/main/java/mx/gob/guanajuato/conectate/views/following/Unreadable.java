package mx.gob.guanajuato.conectate.views.following;

import mx.gob.guanajuato.conectate.events.InvalidEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that a view cannot take, and why. */
record Unreadable(ConsumerRecord<String, byte[]> record, String cause) {
    static Unreadable of(ConsumerRecord<String, byte[]> record, RuntimeException failure) {
        // The message of anything else may hold a value of the record; the class may not.
        String cause = failure instanceof InvalidEvent
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
        return new Unreadable(record, cause);
    }
}
