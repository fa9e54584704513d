package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * A content that is sent once to each subscriber of one moment. Topic {@code broadcasts}, key {@link #id()}, newest
 * counts.
 *
 * @param id drawn when it is created, or derived from the idempotency key of whoever created it
 * @param content what is sent; its fields stand beside the others, so that what only was a text reads as ever
 * @param sendAt the moment whose subscribers get it, and from which on they get it
 * @param notAfter nobody gets it later than that
 * @param phoneNumberId the number that sends it
 */
public record Broadcast(
        String id,
        @JsonUnwrapped BroadcastContent content,
        Instant sendAt,
        Instant notAfter,
        String phoneNumberId,
        State state,
        Instant createdAt,
        Instant changedAt,
        Optional<String> idempotencyKey) {

    public Broadcast {
        if (id == null || id.isBlank()) throw new InvalidEvent("id", "missing");
        if (content == null) throw new InvalidEvent("text", "missing");
        if (sendAt == null) throw new InvalidEvent("sendAt", "missing");
    }

    public enum State {
        @JsonProperty("scheduled")
        SCHEDULED,
        @JsonProperty("cancelled")
        CANCELLED,
        /** Meta takes no message of it. */
        @JsonProperty("stopped")
        STOPPED,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
