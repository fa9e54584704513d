package mx.gob.guanajuato.conectate.events.conversation;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * One citizen message, counted: exactly one for each wamid, whatever came of it. Topic {@code interactions}, key
 * {@link #pseudonym()}, kept for ever, so nothing in it tells who it was.
 *
 * @param id derived from the wamid, which itself encodes a phone number
 * @param pseudonym HMAC of the citizen key
 * @param phoneNumberId which of our numbers was written to
 * @param sentAt when the phone sent it, by Meta's clock
 * @param day the calendar day of {@code sentAt} in America/Mexico_City
 * @param hour the hour of {@code sentAt} there, 0 to 23
 * @param intent the first intent; empty when nothing was understood
 * @param municipality INEGI code that the first intent speaks of
 * @param latencyMillis from Meta's timestamp to the turn; Meta's timestamps are whole seconds
 * @param generatedBy what made it up, for demo and tests; empty: a citizen wrote it
 */
public record Interaction(
        String id,
        String pseudonym,
        String phoneNumberId,
        Instant sentAt,
        LocalDate day,
        int hour,
        Optional<String> intent,
        Optional<String> municipality,
        Understood understood,
        Outcome outcome,
        String modelVersion,
        long latencyMillis,
        Optional<String> generatedBy) {

    /** What a citizen wrote. */
    public Interaction(
            String id,
            String pseudonym,
            String phoneNumberId,
            Instant sentAt,
            LocalDate day,
            int hour,
            Optional<String> intent,
            Optional<String> municipality,
            Understood understood,
            Outcome outcome,
            String modelVersion,
            long latencyMillis) {
        this(
                id,
                pseudonym,
                phoneNumberId,
                sentAt,
                day,
                hour,
                intent,
                municipality,
                understood,
                outcome,
                modelVersion,
                latencyMillis,
                Optional.empty());
    }

    public Interaction {
        if (id == null || id.isBlank()) throw new InvalidEvent("id", "missing");
        if (pseudonym == null || pseudonym.isBlank()) throw new InvalidEvent("pseudonym", "missing");
        if (day == null) throw new InvalidEvent("day", "missing");
        if (hour < 0 || hour > 23) throw new InvalidEvent("hour", "not 0 to 23");
        if (outcome == null) throw new InvalidEvent("outcome", "missing");
    }

    /** How a message was understood. */
    public enum Understood {
        @JsonProperty("menu-number")
        MENU_NUMBER,
        @JsonProperty("keyword")
        KEYWORD,
        @JsonProperty("session")
        SESSION,
        /** A tap on a button or a row of a list. */
        @JsonProperty("button")
        BUTTON,
        /** The citizen sent a point on the map. */
        @JsonProperty("location")
        LOCATION,
        /** The trained model. */
        @JsonProperty("model")
        MODEL,
        @JsonProperty("not-understood")
        NOT_UNDERSTOOD,
        /** Nobody tried to: too old, damped or of an unsupported type. */
        @JsonProperty("not-read")
        NOT_READ,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /** What came of a message. */
    public enum Outcome {
        @JsonProperty("answered")
        ANSWERED,
        @JsonProperty("not-understood")
        NOT_UNDERSTOOD,
        @JsonProperty("damped")
        DAMPED,
        @JsonProperty("too-old")
        TOO_OLD,
        @JsonProperty("unsupported")
        UNSUPPORTED,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
