package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * A wish to join or to leave that no conversation tells: a row of an imported list, WhatsApp's own switch, an act of staff.
 * Topic {@code subscription-requests}, key {@link #citizen()}.
 *
 * @param id the same for the same request, however often it is written
 * @param at when it was said: an older one that arrives later counts for nothing
 */
public record SubscriptionRequest(
        String id, CitizenKey citizen, Wish wish, Instant at, Consent proof, @JsonUnwrapped Traits traits) {
    public SubscriptionRequest {
        if (citizen == null) throw new InvalidEvent("citizen", "missing");
        if (at == null) throw new InvalidEvent("at", "missing");
        if (wish == null) throw new InvalidEvent("wish", "missing");
        if (proof == null) throw new InvalidEvent("proof", "missing");
        traits = traits == null ? Traits.NONE : traits;
    }

    /** What is wanted. */
    public enum Wish {
        @JsonProperty("join")
        JOIN,
        @JsonProperty("leave")
        LEAVE,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
