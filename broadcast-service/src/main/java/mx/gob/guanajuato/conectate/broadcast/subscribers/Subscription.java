package mx.gob.guanajuato.conectate.broadcast.subscribers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.setaside.Missed;
import mx.gob.guanajuato.conectate.broadcast.setaside.Report;
import mx.gob.guanajuato.conectate.broadcast.setaside.SetAsideSettings;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.broadcast.Consent;
import mx.gob.guanajuato.conectate.events.broadcast.Consent.Way;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.Stay;
import mx.gob.guanajuato.conectate.events.broadcast.Traits;

/**
 * What the transform remembers of one citizen who ever asked to join or to leave.
 *
 * @param subscriber as {@code subscribers} tells it
 * @param askedAt when the newest request was sent, also one that changed nothing: an older one that arrives later
 *     counts for nothing
 * @param missed what did not reach the citizen lately
 */
public record Subscription(Subscriber subscriber, Instant askedAt, Optional<Missed> missed) {
    public Subscription {
        missed = missed == null ? Optional.empty() : missed;
    }

    /** Whom messages reach, as far as is known. */
    Subscription(Subscriber subscriber, Instant askedAt) {
        this(subscriber, askedAt, Optional.empty());
    }

    /**
     * The subscription after a request; empty if the request is older than the newest one and so changes nothing. Of two
     * in the same second, the one that stands later in the log counts.
     *
     * @param before null for a citizen who never asked
     */
    static Optional<Subscription> after(Subscription before, MembershipRequest request) {
        if (isSwitchBack(request) && !leftBySwitch(before)) return Optional.empty();
        if (before == null) return Optional.of(new Subscription(request.joinedAt(request.since()), request.at()));
        if (request.at().isBefore(before.askedAt())) return Optional.empty();
        return Optional.of(new Subscription(before.next(request), request.at()));
    }

    /** WhatsApp's own switch turned on again brings back only whom it took away. */
    private static boolean isSwitchBack(MembershipRequest request) {
        return request.wanted() == State.SUBSCRIBED && isSwitch(request.proof());
    }

    private static boolean leftBySwitch(Subscription before) {
        return before != null
                && before.subscriber.state() == State.LEFT
                && isSwitch(before.subscriber.consent())
                && before.subscriber.joining().isPresent();
    }

    private static boolean isSwitch(Consent proof) {
        return proof != null && proof.way().equals(Optional.of(Way.PREFERENCE));
    }

    /** Whether the citizen gets what is sent to the subscribers of that moment: joined by then, and has not left. */
    public boolean memberAt(Instant moment) {
        return subscriber.isReached() && !subscriber.since().isAfter(moment);
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
                subscriber.traits(),
                // They count where it goes on.
                List.of());
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
                subscriber.traits(),
                Stays.ending(subscriber, at));
    }

    private Subscriber next(MembershipRequest request) {
        if (subscriber.state() != request.wanted()) return turned(request);
        if (!subscribed()) return leftBySwitch(this) && !isSwitch(request.proof()) ? leftFor(request) : subscriber;
        var merged = subscriber.traits().merged(request.traits());
        var stays = Stays.joined(subscriber.stays(), request.stays());
        boolean news = !merged.equals(subscriber.traits()) || !stays.equals(subscriber.stays());
        return news ? subscriber.knownAs(merged, stays, request.at()) : subscriber;
    }

    /** The same, heard of on a day, without some topics; empty where that is known already. Whoever writes can be reached. */
    Optional<Subscription> heardOf(LocalDate day, List<String> dropped, Instant at) {
        var active = subscriber.traits().active(day).without(dropped);
        boolean known = active.equals(subscriber.traits());
        if (!subscribed() || known && missed.isEmpty()) return Optional.empty();
        return Optional.of(new Subscription(known ? subscriber : with(active, at), askedAt));
    }

    /** The same after what Meta reports of a message to this citizen; empty where that is no news. */
    Optional<Subscription> reported(Report report, SetAsideSettings rule) {
        var now = report.after(missed, rule);
        var traits = now.filter(many -> many.isLong(rule, report.at()))
                .map(many -> subscriber.traits().unreachable(many.since()))
                .orElse(report.arrived() ? subscriber.traits().reachable() : subscriber.traits());
        if (traits.equals(subscriber.traits()))
            return now.equals(missed) ? Optional.empty() : Optional.of(new Subscription(subscriber, askedAt, now));
        boolean late = report.at().isBefore(subscriber.changedAt());
        var told = with(traits, late ? subscriber.changedAt() : report.at());
        return Optional.of(new Subscription(told, askedAt, now));
    }

    /** Whom the switch took away now leaves in their own words: the switch brings them back no more. */
    private Subscriber leftFor(MembershipRequest request) {
        var over = new Stay(subscriber.since(), subscriber.changedAt());
        return new Subscriber(
                subscriber.citizen(),
                State.LEFT,
                subscriber.since(),
                request.at(),
                request.proof(),
                subscriber.joining(),
                subscriber.traits(),
                // Without it the stay would be taken to have ended just now.
                subscriber.stays().isEmpty() ? List.of(over) : subscriber.stays());
    }

    /** Another state: what proved the joining stays provable. */
    private Subscriber turned(MembershipRequest request) {
        Optional<Consent> joining = subscribed()
                ? Optional.of(subscriber.consent())
                : request.joining().or(subscriber::joining);
        var next = request.joinedAt(subscribed() ? subscriber.since() : request.since());
        return new Subscriber(
                next.citizen(),
                next.state(),
                next.since(),
                next.changedAt(),
                next.consent(),
                next.state() == State.SUBSCRIBED ? Optional.empty() : joining,
                next.traits(),
                Stays.joined(Stays.ending(subscriber, request.at()), request.stays()));
    }

    private Subscriber with(Traits traits, Instant at) {
        return subscriber.knownAs(traits, subscriber.stays(), at);
    }
}
