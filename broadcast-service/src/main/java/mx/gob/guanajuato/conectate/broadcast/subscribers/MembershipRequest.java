package mx.gob.guanajuato.conectate.broadcast.subscribers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.broadcast.Consent;
import mx.gob.guanajuato.conectate.events.broadcast.Consent.Way;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.Stay;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest.Wish;
import mx.gob.guanajuato.conectate.events.broadcast.Traits;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/**
 * A wish to join, to choose or to leave.
 *
 * @param wanted what the citizen wants to be
 * @param at when the message was sent, by Meta's clock: whole seconds
 * @param since from when on the citizen gets what is sent, if this makes a subscriber
 * @param proof the message itself
 * @param joining the proof of the last joining, of one who wants to leave and had another key
 * @param traits what the message told of the citizen
 * @param stays those that are over, of one who had another key
 */
record MembershipRequest(
        CitizenKey citizen,
        State wanted,
        Instant at,
        Instant since,
        Consent proof,
        Optional<Consent> joining,
        Traits traits,
        List<Stay> stays) {

    /** What the message asks for; empty if it is about something else. */
    static Optional<MembershipRequest> in(CitizenIntents message) {
        return MembershipWords.wish(message).map(wish -> {
            if (message.citizen() == null) throw new InvalidEvent("citizen", "missing");
            if (message.sentAt() == null) throw new InvalidEvent("sentAt", "missing");
            return wish == Wish.LEAVE ? leaving(message) : joining(message);
        });
    }

    private static MembershipRequest leaving(CitizenIntents message) {
        return of(message, State.LEFT, Traits.of(named(message)));
    }

    /** Whoever writes is there. */
    private static MembershipRequest joining(CitizenIntents message) {
        var day = LocalDate.ofInstant(message.sentAt(), ServiceClock.GUANAJUATO);
        var traits = Traits.of(named(message))
                .choosing(MembershipWords.topics(message))
                .active(day);
        return of(message, State.SUBSCRIBED, traits);
    }

    private static Optional<String> named(CitizenIntents message) {
        return message.intents().stream()
                .filter(intent -> intent.intent().equals(MembershipWords.LEAVE) || MembershipWords.joins(intent))
                .flatMap(intent -> intent.municipality().stream())
                .findFirst();
    }

    private static MembershipRequest of(CitizenIntents message, State wanted, Traits traits) {
        Instant sentAt = message.sentAt();
        var proof = Consent.byMessage(message.wamid(), message.phoneNumberId(), way(message), sentAt);
        return new MembershipRequest(
                message.citizen(), wanted, sentAt, sentAt, proof, Optional.empty(), traits, List.of());
    }

    private static Way way(CitizenIntents message) {
        if (message.hand().isEmpty()) return Way.MESSAGE;
        return switch (message.hand().get()) {
            case TAPPED -> Way.BUTTON;
            case PREPARED -> Way.LINK;
            case UNKNOWN -> Way.UNKNOWN;
        };
    }

    /** A row of an imported list, WhatsApp's own switch, an act of staff; empty in a wish of a later version. */
    static Optional<MembershipRequest> of(SubscriptionRequest request) {
        if (request.wish() == Wish.UNKNOWN) return Optional.empty();
        var wanted = request.wish() == Wish.LEAVE ? State.LEFT : State.SUBSCRIBED;
        return Optional.of(new MembershipRequest(
                request.citizen(),
                wanted,
                request.at(),
                request.at(),
                request.proof(),
                Optional.empty(),
                request.traits(),
                List.of()));
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
                subscriber.traits(),
                subscriber.ended());
    }

    /** The same for the key that the citizen has now. */
    Subscriber under(CitizenKey now) {
        return new Subscriber(now, wanted, since, at, proof, joining, traits, stays);
    }

    /** What it alone says of the citizen, who joined then. */
    Subscriber joinedAt(Instant moment) {
        return new Subscriber(citizen, wanted, moment, at, proof, joining, traits, stays);
    }
}
