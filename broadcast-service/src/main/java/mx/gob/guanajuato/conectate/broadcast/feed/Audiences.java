package mx.gob.guanajuato.conectate.broadcast.feed;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.broadcast.subscribers.Subscription;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** Whom a broadcast is meant for, among the subscriptions of one partition. */
final class Audiences {
    private Audiences() {}

    /**
     * Subscribed at its moment and since, and within its audience. Who told another municipality, topic or tag after the
     * moment is no longer judged by conditions: nobody knows whether they fitted then. Who only wrote to us is.
     */
    static Predicate<Subscription> of(Broadcast broadcast) {
        if (broadcast.to().meansEverybody()) return one -> one.memberAt(broadcast.sendAt());
        LocalDate day = LocalDate.ofInstant(broadcast.sendAt(), ServiceClock.GUANAJUATO);
        return one -> one.memberAt(broadcast.sendAt())
                && !one.subscriber().describedSince().isAfter(broadcast.sendAt())
                && broadcast.to().holds(one.subscriber().traits(), day);
    }

    /** Of those, the ones whom the broadcast that it repeats did not reach. */
    static Predicate<Subscription> among(Predicate<Subscription> audience, Set<String> citizens) {
        return one -> audience.test(one)
                && citizens.contains(one.subscriber().citizen().value());
    }
}
