package mx.gob.guanajuato.conectate.broadcast.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;

/**
 * Every broadcast of the topic {@code broadcasts}. Of one broadcast the content never changes: what was written first
 * counts, and what was cancelled or stopped stays so. So all instances hold the same, also when two of them took the same
 * request at the same time.
 */
@ApplicationScoped
public class BroadcastCatalog {
    private static final Comparator<Broadcast> BY_MOMENT =
            Comparator.comparing(Broadcast::sendAt).thenComparing(Broadcast::id);

    private final Map<String, Broadcast> broadcasts = new ConcurrentHashMap<>();

    /** The broadcast of that id. */
    public Optional<Broadcast> find(String id) {
        return Optional.ofNullable(broadcasts.get(id));
    }

    /** What has to be sent now, the earliest first: its moment is not after {@code moment}, and it is of use yet. */
    public List<Broadcast> due(Instant moment, Instant now) {
        return broadcasts.values().stream()
                .filter(broadcast -> broadcast.state() == State.SCHEDULED)
                .filter(broadcast -> !broadcast.sendAt().isAfter(moment))
                .filter(broadcast -> now.isBefore(broadcast.notAfter()))
                .sorted(BY_MOMENT)
                .toList();
    }

    /** The last ones by their moment, the latest first. */
    List<Broadcast> latest(int atMost) {
        return broadcasts.values().stream()
                .sorted(BY_MOMENT.reversed())
                .limit(atMost)
                .toList();
    }

    void read(Broadcast broadcast) {
        broadcasts.merge(broadcast.id(), broadcast, BroadcastCatalog::later);
    }

    void erase(String id) {
        broadcasts.remove(id);
    }

    private static Broadcast later(Broadcast first, Broadcast then) {
        boolean ends = (then.state() == State.CANCELLED || then.state() == State.STOPPED)
                && first.state() != State.CANCELLED
                && first.state() != State.STOPPED;
        return ends ? ended(first, then.state(), then.changedAt()) : first;
    }

    static Broadcast ended(Broadcast broadcast, State state, Instant at) {
        return new Broadcast(
                broadcast.id(),
                broadcast.content(),
                broadcast.sendAt(),
                broadcast.notAfter(),
                broadcast.phoneNumberId(),
                state,
                broadcast.createdAt(),
                at,
                broadcast.idempotencyKey());
    }
}
