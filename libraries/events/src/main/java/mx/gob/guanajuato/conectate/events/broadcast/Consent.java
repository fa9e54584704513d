package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;

/**
 * The proof of what a citizen wanted: when it was said, in which way, and where that is written.
 *
 * @param wamid the message that said so; empty where none did
 * @param phoneNumberId the number of ours that it was said to; empty where it was said elsewhere
 * @param way how it was said; empty in records of versions that knew only messages
 * @param at when it was said, by Meta's clock or as the imported list has it; empty: when the state began
 * @param evidence where it is written down: of an imported row the list, its line and what the list says of the consent
 */
public record Consent(
        Optional<String> wamid,
        Optional<String> phoneNumberId,
        Optional<Way> way,
        Optional<Instant> at,
        Optional<String> evidence) {

    /** A message that the citizen wrote or tapped. */
    public static Consent byMessage(String wamid, String phoneNumberId, Way way, Instant at) {
        return new Consent(
                Optional.of(wamid), Optional.of(phoneNumberId), Optional.of(way), Optional.of(at), Optional.empty());
    }

    /** How it was said. */
    public enum Way {
        /** In the citizen's own words. */
        @JsonProperty("message")
        MESSAGE,
        /** By a text that a link or a QR code of ours had prepared. */
        @JsonProperty("link")
        LINK,
        /** By a tap. */
        @JsonProperty("button")
        BUTTON,
        /** In WhatsApp's own settings of what a business may send. */
        @JsonProperty("preference")
        PREFERENCE,
        /** Elsewhere; an imported list says so. */
        @JsonProperty("list")
        LIST,
        /** To somebody of the staff, who entered it. */
        @JsonProperty("staff")
        STAFF,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
