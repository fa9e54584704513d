package mx.gob.guanajuato.conectate.broadcast.subscribers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;
import mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink;
import mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink.Reason;
import mx.gob.guanajuato.conectate.operations.erasure.Compaction;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Citizens who have another key now. Their subscription moves there; what they ask for under a business-scoped id that
 * belongs to a phone number is asked for that number. A former phone number is nobody's: it may be given to another
 * citizen, whose wishes are then their own.
 */
final class IdentityChanges {
    private final KeyValueStore<String, Subscription> subscriptions;
    private final KeyValueStore<String, IdentityLink> links;

    IdentityChanges(KeyValueStore<String, Subscription> subscriptions, KeyValueStore<String, IdentityLink> links) {
        this.subscriptions = subscriptions;
        this.links = links;
    }

    /** The key under which this citizen is kept now; empty: this one. */
    Optional<CitizenKey> now(CitizenKey citizen) {
        return Optional.ofNullable(links.get(citizen.value())).map(IdentityLink::now);
    }

    /** Whether the link was not known yet. */
    boolean remember(IdentityLink link) {
        IdentityLink before = links.get(link.former().value());
        if (before != null && before.now().equals(link.now())) return false;
        if (link.reason() != Reason.NUMBER_CHANGED) links.put(link.former().value(), link);
        return true;
    }

    /** The link is erased, or a mark that lets what was erased before it be compacted away. */
    void forget(String former) {
        links.delete(former);
        // Nothing is kept under it; the changelog of the subscriptions gets its mark by this.
        if (former.equals(Compaction.MARK)) subscriptions.delete(former);
    }

    /**
     * What was taken away.
     *
     * @param links how many links
     */
    record Erased(List<Subscription> subscriptions, int links) {
        int number() {
            return subscriptions.size() + links;
        }
    }

    /** Takes away what is kept of these citizens and was asked for by then. */
    Erased erase(Predicate<String> citizens, Instant until) {
        var gone = new ArrayList<Subscription>();
        try (var all = subscriptions.all()) {
            all.forEachRemaining(one -> {
                if (citizens.test(one.key) && !one.value.askedAt().isAfter(until)) gone.add(one.value);
            });
        }
        gone.forEach(one -> subscriptions.delete(one.subscriber().citizen().value()));
        return new Erased(gone, eraseLinks(citizens));
    }

    private int eraseLinks(Predicate<String> citizens) {
        var gone = new ArrayList<String>();
        try (var all = links.all()) {
            all.forEachRemaining(link -> {
                if (citizens.test(link.key) || citizens.test(link.value.now().value())) gone.add(link.key);
            });
        }
        gone.forEach(links::delete);
        return gone.size();
    }

    /** What has to go on under the new key; empty where nothing was kept under the former one. */
    Optional<Subscriber> goingOn(IdentityLink link) {
        Subscription kept = subscriptions.get(link.former().value());
        if (kept == null || kept.subscriber().state() == State.MOVED) return Optional.empty();
        return Optional.of(kept.goingOn(link.now(), link.since()));
    }
}
