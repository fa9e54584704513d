package mx.gob.guanajuato.conectate.events.conversation;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * What a citizen wants, one record for each message that leads to an answer. Topic {@code citizen-intents}, key
 * {@link #citizen()}.
 *
 * @param intents what was asked, in the order of the answer; never empty
 * @param session the conversation after this message
 * @param position where the message lay in {@code whatsapp.inbound}; {@code key} is left out
 * @param modelVersion which model of understanding read it
 * @param suggestions intents that come nearest to a message which was not understood, nearest first
 * @param language ISO 639-1 code of the citizen's language where it is not Spanish; the answer is Spanish all the same
 * @param hand how it was said, where not in words of the citizen's own
 */
public record CitizenIntents(
        String wamid,
        CitizenKey citizen,
        String phoneNumberId,
        Instant sentAt,
        List<RecognisedIntent> intents,
        Session session,
        DeadLetter.Origin position,
        String modelVersion,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> suggestions,
        Optional<String> language,
        Optional<Hand> hand) {

    /** Intent of a message that asks for the menu. */
    public static final String MENU = "menu";

    /** Intent of a message that nothing recognised: it is answered with what comes nearest. */
    public static final String FALLBACK = "fallback";

    /** Intent of the one notice that a citizen gets who writes more than 20 messages in a minute. */
    public static final String SLOW_DOWN = "slow-down";

    /** The text that links and QR codes of ours have typed already, word for word. */
    public static final String PREPARED = "ALTA por enlace";

    /** How a message was said. */
    public enum Hand {
        /** By a tap on a button or a row. */
        @JsonProperty("tapped")
        TAPPED,
        /** By sending {@link #PREPARED}. */
        @JsonProperty("prepared")
        PREPARED,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }

    public CitizenIntents {
        if (intents == null || intents.isEmpty()) throw new InvalidEvent("intents", "empty");
        intents = List.copyOf(intents);
        hand = hand == null ? Optional.empty() : hand;
        suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
    }

    /**
     * The conversation of one citizen, closed 24 hours after the last message.
     *
     * @param openedAt when its first message was sent
     * @param lastIntent what was asked last, so that a bare municipality asks the same of another place
     * @param municipality the last one named, INEGI code
     * @param askedTogether every intent of the last message, in order, where it asked several things at once
     */
    public record Session(
            Instant openedAt,
            Instant lastMessageAt,
            Optional<String> lastIntent,
            Optional<String> municipality,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> askedTogether) {
        public Session {
            askedTogether = askedTogether == null ? List.of() : List.copyOf(askedTogether);
        }

        /** What the last message asked for, in order; empty before the first. */
        public List<String> lastIntents() {
            return askedTogether.isEmpty() ? lastIntent.stream().toList() : askedTogether;
        }
    }
}
