package mx.gob.guanajuato.conectate.broadcast.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;

/**
 * Every broadcast of the topic {@code broadcasts} as it stands. A revision that is not newer than the one that is held
 * changes nothing, so the topic may be read again from its beginning at any time.
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

    /** What goes out now, the earliest first: it runs, its moment is not after {@code moment}, and it is of use yet. */
    public List<Broadcast> due(Instant moment, Instant now) {
        return in(State.RUNNING)
                .filter(broadcast -> !broadcast.sendAt().isAfter(moment))
                .filter(broadcast -> now.isBefore(broadcast.notAfter()))
                .sorted(BY_MOMENT)
                .toList();
    }

    /** Those in one state, in no order. */
    public Stream<Broadcast> in(State state) {
        return broadcasts.values().stream().filter(broadcast -> broadcast.state() == state);
    }

    /** The last ones by their moment, the latest first. */
    public List<Broadcast> latest(int atMost) {
        return broadcasts.values().stream()
                .sorted(BY_MOMENT.reversed())
                .limit(atMost)
                .toList();
    }

    void read(Broadcast broadcast) {
        broadcasts.merge(broadcast.id(), broadcast, BroadcastCatalog::newer);
    }

    void erase(String id) {
        broadcasts.remove(id);
    }

    /** Records of versions without revisions all have 0: of those the first counts, but for one that ends it. */
    private static Broadcast newer(Broadcast held, Broadcast read) {
        if (read.revision() > held.revision()) return read;
        boolean ends =
                read.revision() == 0 && held.revision() == 0 && read.state().isOver();
        return ends && !held.state().isOver() ? read : held;
    }
}
