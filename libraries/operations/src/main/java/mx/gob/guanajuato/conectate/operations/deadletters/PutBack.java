package mx.gob.guanajuato.conectate.operations.deadletters;

import java.time.Duration;
import java.time.Instant;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.MessageIds;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.command.CommandFailed;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A dead letter as the record that it was, for the topic and the partition where it lay. A message to a citizen that was
 * given up becomes a new one, for its end is known by its id; its time runs from now.
 */
record PutBack(Instant now) {
    /** No message is of use for longer; one that was put back before would seem to be. */
    private static final Duration LONGEST_USE = Duration.ofDays(1);

    /** As {@code delivery} writes it: Meta may have taken the message. */
    private static final String UNKNOWN = "nobody knows whether Meta took it";

    ProducerRecord<String, byte[]> of(DeadLetter letter, boolean named) {
        var origin = letter.origin().orElseThrow();
        String key = origin.key().orElse(null);
        if (!isOutbound(origin.topic()))
            return new ProducerRecord<>(origin.topic(), origin.partition(), key, letter.raw());
        if (letter.cause().equals(UNKNOWN) && !named)
            throw new CommandFailed("may have arrived: name its id to send it all the same");
        try {
            var again = again(EventJson.read(EventTypes.OUTBOUND_MESSAGE, letter.raw()));
            var topic = origin.topic().equals(Topics.OUTBOUND_ANSWERS.name())
                    ? Topics.OUTBOUND_ANSWERS
                    : Topics.OUTBOUND_BROADCASTS;
            return EventRecords.of(topic, origin.partition(), key, EventTypes.OUTBOUND_MESSAGE, again);
        } catch (InvalidEvent unreadable) {
            // Perhaps a later version reads it.
            return new ProducerRecord<>(origin.topic(), origin.partition(), key, letter.raw());
        }
    }

    private static boolean isOutbound(String topic) {
        return topic.equals(Topics.OUTBOUND_ANSWERS.name()) || topic.equals(Topics.OUTBOUND_BROADCASTS.name());
    }

    /** It stays as old as it is: what was written before its citizen was erased must not go by being put back. */
    private OutboundMessage again(OutboundMessage message) {
        var life = Duration.between(message.createdAt(), message.notAfter());
        return new OutboundMessage(
                MessageIds.again(message.messageId()),
                message.citizen(),
                message.phoneNumberId(),
                message.body(),
                message.createdAt(),
                now.plus(life.compareTo(LONGEST_USE) < 0 ? life : LONGEST_USE),
                message.broadcastId(),
                message.contentRevisions(),
                message.alert());
    }
}
