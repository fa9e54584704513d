package mx.gob.guanajuato.conectate.broadcast.subscribers;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.broadcast.Consent;
import mx.gob.guanajuato.conectate.events.broadcast.Consent.Way;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.Traits;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/**
 * A message that asks to join or to leave.
 *
 * @param wanted what the citizen wants to be
 * @param at when the message was sent, by Meta's clock: whole seconds
 * @param since from when on the citizen gets what is sent, if this makes a subscriber
 * @param proof the message itself
 * @param joining the proof of the last joining, of one who wants to leave and had another key
 * @param traits what the message told of the citizen
 */
record MembershipRequest(
        CitizenKey citizen,
        State wanted,
        Instant at,
        Instant since,
        Consent proof,
        Optional<Consent> joining,
        Traits traits) {
    private static final String JOIN = "subscribe";
    private static final String LEAVE = "unsubscribe";

    /** What the message asks for; empty if it is about something else. Whoever asks for both at once leaves. */
    static Optional<MembershipRequest> in(CitizenIntents message) {
        return find(message, LEAVE)
                .map(intent -> of(message, intent, State.LEFT))
                .or(() -> find(message, JOIN).map(intent -> of(message, intent, State.SUBSCRIBED)));
    }

    /** What the citizen asked for under another key. */
    static MembershipRequest moved(Subscriber subscriber) {
        return new MembershipRequest(
                subscriber.citizen(),
                subscriber.state(),
                subscriber.changedAt(),
                subscriber.since(),
                subscriber.consent(),
                subscriber.joining(),
                subscriber.traits());
    }

    /** The same for the key that the citizen has now. */
    Subscriber under(CitizenKey now) {
        return new Subscriber(now, wanted, since, at, proof, joining, traits);
    }

    private static Optional<RecognisedIntent> find(CitizenIntents message, String name) {
        return message.intents().stream()
                .filter(intent -> name.equals(intent.intent()))
                .findFirst();
    }

    private static MembershipRequest of(CitizenIntents message, RecognisedIntent intent, State wanted) {
        if (message.citizen() == null) throw new InvalidEvent("citizen", "missing");
        if (message.sentAt() == null) throw new InvalidEvent("sentAt", "missing");
        Instant sentAt = message.sentAt();
        var proof = Consent.byMessage(message.wamid(), message.phoneNumberId(), Way.MESSAGE, sentAt);
        return new MembershipRequest(
                message.citizen(), wanted, sentAt, sentAt, proof, Optional.empty(), Traits.of(intent.municipality()));
    }
}
