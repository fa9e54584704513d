package mx.gob.guanajuato.conectate.chatbot.webhook;

import java.util.Locale;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * One update as the record that it becomes.
 *
 * @param kind what it is counted as
 * @param asDeadLetter the same update for the dead letters, with a cause: for when Kafka will never take the record
 */
record UpdateRecord(Kind kind, ProducerRecord<String, byte[]> record, Function<String, UpdateRecord> asDeadLetter) {
    /** What an update is counted as. */
    enum Kind {
        MESSAGE,
        STATUS,
        ACCOUNT,
        IDENTITY_LINK,
        DEAD_LETTER;

        /** For meters. */
        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
