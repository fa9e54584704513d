package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * Whether a citizen gets what the government sends. Topic {@code subscribers}, key {@link #citizen()}, newest counts.
 *
 * @param since when the citizen joined for the present stay, by Meta's clock
 * @param changedAt when the message was sent that led to this state, by Meta's clock
 * @param consent the proof: which message asked for it, and to which number
 * @param municipality INEGI code, where the citizen named one
 */
public record Subscriber(
        CitizenKey citizen,
        State state,
        Instant since,
        Instant changedAt,
        Consent consent,
        Optional<String> municipality) {

    public Subscriber {
        if (citizen == null) throw new InvalidEvent("citizen", "missing");
        if (state == null) throw new InvalidEvent("state", "missing");
        if (since == null) throw new InvalidEvent("since", "missing");
        if (changedAt == null) throw new InvalidEvent("changedAt", "missing");
    }

    /** The same for the same change of the same citizen. */
    public String id() {
        return citizen.value() + "@" + changedAt;
    }

    public enum State {
        @JsonProperty("subscribed")
        SUBSCRIBED,
        @JsonProperty("left")
        LEFT,
        /** The subscription goes on under the citizen's other key. */
        @JsonProperty("moved")
        MOVED,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /** Which message asked for the change, and to which of our numbers. */
    public record Consent(String wamid, String phoneNumberId) {}
}
