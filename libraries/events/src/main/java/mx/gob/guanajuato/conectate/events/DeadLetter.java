package mx.gob.guanajuato.conectate.events;

import java.time.Instant;
import java.util.Optional;

/**
 * A record, or one element of a webhook post, that could not be processed: whole, with its cause and where it came
 * from, so that it can be read by a human and replayed. Topic {@link Topics#DEAD_LETTERS}, key: the original's.
 *
 * @param id the same for the same record and stage, so that a repeat is recognised
 * @param stage which part gave it up, e.g. {@code webhook} or {@code conversation}
 * @param cause field and reason; never a value of the record
 * @param origin where the record lay; empty for what never was on Kafka
 * @param raw the bytes as they came, in Base64 in the JSON; may hold personal data, so it is kept 8 days only
 */
public record DeadLetter(String id, String stage, String cause, Optional<Origin> origin, byte[] raw, Instant failedAt) {

    /** Where a record lay before it failed. */
    public record Origin(String topic, int partition, long offset, Optional<String> key) {}

    /** A record of Kafka that a stage could not process. */
    public static DeadLetter ofRecord(String stage, String cause, Origin origin, byte[] raw, Instant failedAt) {
        String id = stage + "/" + origin.topic() + "/" + origin.partition() + "/" + origin.offset();
        return new DeadLetter(id, stage, cause, Optional.of(origin), raw, failedAt);
    }
}
