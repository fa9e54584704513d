package mx.gob.guanajuato.conectate.transforms;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.processor.api.Record;

/** A record that a transform could not process, as the dead letter that takes its place in the same transaction. */
public final class DeadLetterOutput {
    private DeadLetterOutput() {}

    /** The dead letter of the record that the context is processing. */
    public static Record<String, byte[]> of(
            String stage, Record<String, byte[]> record, Throwable cause, ProcessingContext context, Instant now) {
        var letter = DeadLetter.ofRecord(stage, reason(cause), position(record, context), record.value(), now);
        return EventOutput.of(record.key(), EventTypes.DEAD_LETTER, letter, record.timestamp());
    }

    /** Where the record lies that the context is processing. */
    public static DeadLetter.Origin position(Record<String, byte[]> record, ProcessingContext context) {
        var metadata = context.recordMetadata()
                .orElseThrow(() -> new IllegalStateException("a record of a topic always has its position"));
        return new DeadLetter.Origin(
                metadata.topic(), metadata.partition(), metadata.offset(), Optional.ofNullable(record.key()));
    }

    /** What our own checks say names field and reason; of anything else only the kind is told, it may hold a value. */
    private static String reason(Throwable cause) {
        return cause instanceof InvalidEvent
                ? cause.getMessage()
                : cause.getClass().getName();
    }
}
