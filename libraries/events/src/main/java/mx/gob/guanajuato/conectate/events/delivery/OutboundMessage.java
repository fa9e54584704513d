package mx.gob.guanajuato.conectate.events.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * One message that has to reach one citizen, once. Topics {@code outbound.answers} and {@code outbound.broadcasts}, key
 * {@link #citizen()}: to one citizen in order.
 *
 * @param messageId our own id, see {@link mx.gob.guanajuato.conectate.events.MessageIds}
 * @param phoneNumberId the number of ours that sends it
 * @param body Graph's form of the message without the envelope: {@code type} and the element of that name
 * @param notAfter later than that it is of no use and is not sent
 * @param broadcastId the broadcast that it belongs to; empty for an answer
 * @param contentRevisions kind/id@revision of each content that it tells, so that a correction finds who read it
 * @param alert whether it tells what has just changed, and goes before contents; an answer goes before both
 */
public record OutboundMessage(
        String messageId,
        CitizenKey citizen,
        String phoneNumberId,
        JsonNode body,
        Instant createdAt,
        Instant notAfter,
        Optional<String> broadcastId,
        List<String> contentRevisions,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean alert) {

    /** A message that is no alert. */
    public OutboundMessage(
            String messageId,
            CitizenKey citizen,
            String phoneNumberId,
            JsonNode body,
            Instant createdAt,
            Instant notAfter,
            Optional<String> broadcastId,
            List<String> contentRevisions) {
        this(messageId, citizen, phoneNumberId, body, createdAt, notAfter, broadcastId, contentRevisions, false);
    }

    public OutboundMessage {
        if (messageId == null || messageId.isBlank()) throw new InvalidEvent("messageId", "missing");
        if (citizen == null) throw new InvalidEvent("citizen", "missing");
        if (phoneNumberId == null || phoneNumberId.isBlank()) throw new InvalidEvent("phoneNumberId", "missing");
        if (body == null || !body.isObject()) throw new InvalidEvent("body", "missing");
        if (notAfter == null) throw new InvalidEvent("notAfter", "missing");
        contentRevisions = contentRevisions == null ? List.of() : List.copyOf(contentRevisions);
    }
}
