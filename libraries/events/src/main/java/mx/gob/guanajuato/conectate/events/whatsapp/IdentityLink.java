package mx.gob.guanajuato.conectate.events.whatsapp;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * One citizen under two keys. Topic {@code identity-links}, key {@link #former()}: whoever keeps something under it
 * learns where it belongs now. Both hold personal data.
 *
 * @param former the key that is given up
 * @param now the key that is used from now on
 * @param since when Meta said so, by its clock
 */
public record IdentityLink(CitizenKey former, CitizenKey now, Reason reason, Instant since) {
    public IdentityLink {
        if (former == null) throw new InvalidEvent("former", "missing");
        if (now == null) throw new InvalidEvent("now", "missing");
        if (former.equals(now)) throw new InvalidEvent("now", "the same as former");
        if (reason == null) throw new InvalidEvent("reason", "missing");
        if (since == null) throw new InvalidEvent("since", "missing");
    }

    /** The same for every time that Meta tells it. */
    public String id() {
        return former.value() + ">" + now.value();
    }

    /** Why there are two. */
    public enum Reason {
        /** Business-scoped user id and phone number of one citizen: both remain in use. */
        @JsonProperty("same-citizen")
        SAME_CITIZEN,
        /** The citizen has another phone number now; the former one may be given to somebody else. */
        @JsonProperty("number-changed")
        NUMBER_CHANGED,
        /** Meta gave the citizen another business-scoped user id. */
        @JsonProperty("user-id-changed")
        USER_ID_CHANGED,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
