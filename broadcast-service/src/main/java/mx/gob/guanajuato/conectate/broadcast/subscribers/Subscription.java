package mx.gob.guanajuato.conectate.broadcast.subscribers;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.broadcast.Consent;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;

/**
 * What the transform remembers of one citizen who ever asked to join or to leave.
 *
 * @param subscriber as {@code subscribers} tells it
 * @param askedAt when the newest request was sent, also one that changed nothing: an older one that arrives later
 *     counts for nothing
 */
public record Subscription(Subscriber subscriber, Instant askedAt) {

    /**
     * The subscription after a request; empty if the request is older than the newest one and so changes nothing. Of two
     * in the same second, the one that stands later in the log counts.
     *
     * @param before null for a citizen who never asked
     */
    static Optional<Subscription> after(Subscription before, MembershipRequest request) {
        if (before == null) return Optional.of(new Subscription(changed(request, request.since()), request.at()));
        if (request.at().isBefore(before.askedAt())) return Optional.empty();
        return Optional.of(new Subscription(before.next(request), request.at()));
    }

    /** Whether the citizen gets what is sent to the subscribers of that moment: joined by then, and has not left. */
    public boolean memberAt(Instant moment) {
        return subscribed() && !subscriber.since().isAfter(moment);
    }

    boolean subscribed() {
        return subscriber.state() == State.SUBSCRIBED;
    }

    /** Whether there is anything to tell: that somebody leaves who never joined is only remembered. */
    boolean tellsMoreThan(Subscription before) {
        return before == null ? subscribed() : !subscriber.equals(before.subscriber());
    }

    /** The same, gone on under another key from then on. */
    Subscription moved(Instant at) {
        var gone = new Subscriber(
                subscriber.citizen(),
                State.MOVED,
                subscriber.since(),
                at,
                subscriber.consent(),
                subscriber.joining(),
                subscriber.traits());
        return new Subscription(gone, askedAt);
    }

    /**
     * What goes on under the citizen's key of now. What was sent before the move went to the former key, so that the
     * citizen gets it from there or not at all: never twice.
     */
    Subscriber goingOn(CitizenKey now, Instant at) {
        return new Subscriber(
                now,
                subscriber.state(),
                at,
                askedAt.isAfter(subscriber.changedAt()) ? askedAt : subscriber.changedAt(),
                subscriber.consent(),
                subscriber.joining(),
                subscriber.traits());
    }

    private Subscriber next(MembershipRequest request) {
        if (subscriber.state() != request.wanted()) return turned(request);
        Optional<String> named = request.traits().municipality();
        boolean elsewhere =
                named.isPresent() && !named.equals(subscriber.traits().municipality());
        return subscribed() && elsewhere ? movedTo(named, request.at()) : subscriber;
    }

    /** Another state: what proved the joining stays provable. */
    private Subscriber turned(MembershipRequest request) {
        Optional<Consent> joining = subscribed()
                ? Optional.of(subscriber.consent())
                : request.joining().or(subscriber::joining);
        var next = changed(request, subscribed() ? subscriber.since() : request.since());
        return new Subscriber(
                next.citizen(),
                next.state(),
                next.since(),
                next.changedAt(),
                next.consent(),
                next.state() == State.SUBSCRIBED ? Optional.empty() : joining,
                next.traits());
    }

    private Subscriber movedTo(Optional<String> municipality, Instant at) {
        return new Subscriber(
                subscriber.citizen(),
                subscriber.state(),
                subscriber.since(),
                at,
                subscriber.consent(),
                subscriber.joining(),
                subscriber.traits().in(municipality));
    }

    private static Subscriber changed(MembershipRequest request, Instant since) {
        return new Subscriber(
                request.citizen(),
                request.wanted(),
                since,
                request.at(),
                request.proof(),
                request.joining(),
                request.traits());
    }
}
