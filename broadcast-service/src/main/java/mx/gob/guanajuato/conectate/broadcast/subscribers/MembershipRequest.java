package mx.gob.guanajuato.conectate.broadcast.subscribers;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.Consent;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/**
 * A message that asks to join or to leave.
 *
 * @param wanted what the citizen wants to be
 * @param at when the message was sent, by Meta's clock: whole seconds
 * @param proof the message itself
 * @param municipality INEGI code, where the message named one
 */
record MembershipRequest(CitizenKey citizen, State wanted, Instant at, Consent proof, Optional<String> municipality) {
    private static final String JOIN = "subscribe";
    private static final String LEAVE = "unsubscribe";

    /** What the message asks for; empty if it is about something else. Whoever asks for both at once leaves. */
    static Optional<MembershipRequest> in(CitizenIntents message) {
        return find(message, LEAVE)
                .map(intent -> of(message, intent, State.LEFT))
                .or(() -> find(message, JOIN).map(intent -> of(message, intent, State.SUBSCRIBED)));
    }

    private static Optional<RecognisedIntent> find(CitizenIntents message, String name) {
        return message.intents().stream()
                .filter(intent -> name.equals(intent.intent()))
                .findFirst();
    }

    private static MembershipRequest of(CitizenIntents message, RecognisedIntent intent, State wanted) {
        if (message.citizen() == null) throw new InvalidEvent("citizen", "missing");
        if (message.sentAt() == null) throw new InvalidEvent("sentAt", "missing");
        var proof = new Consent(message.wamid(), message.phoneNumberId());
        var municipality = intent.municipality() == null ? Optional.<String>empty() : intent.municipality();
        return new MembershipRequest(message.citizen(), wanted, message.sentAt(), proof, municipality);
    }
}
