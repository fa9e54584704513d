package mx.gob.guanajuato.conectate.events.conversation;

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
 */
public record CitizenIntents(
        String wamid,
        CitizenKey citizen,
        String phoneNumberId,
        Instant sentAt,
        List<RecognisedIntent> intents,
        Session session,
        DeadLetter.Origin position,
        String modelVersion) {

    /** Intent of a message that nothing recognised: it is answered with the menu. */
    public static final String FALLBACK = "fallback";

    /** Intent of the one notice that a citizen gets who writes more than 20 messages in a minute. */
    public static final String SLOW_DOWN = "slow-down";

    public CitizenIntents {
        if (intents == null || intents.isEmpty()) throw new InvalidEvent("intents", "empty");
        intents = List.copyOf(intents);
    }

    /**
     * One thing asked for.
     *
     * @param intent one of the fixed names, or one that staff added
     * @param municipality INEGI code, e.g. {@code 11020}; empty: the state
     */
    public record RecognisedIntent(String intent, Optional<String> municipality) {}

    /**
     * The conversation of one citizen, closed 24 hours after the last message.
     *
     * @param openedAt when its first message was sent
     * @param lastIntent what was asked last, so that a bare municipality asks the same of another place
     * @param municipality the last one named, INEGI code
     */
    public record Session(
            Instant openedAt, Instant lastMessageAt, Optional<String> lastIntent, Optional<String> municipality) {}
}
