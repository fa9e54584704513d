package mx.gob.guanajuato.conectate.metrics.subscribers;

import java.time.Instant;
import java.util.List;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/** What figures read of a {@link mx.gob.guanajuato.conectate.events.broadcast.Subscriber}: not who it is. */
record Told(String state, Instant since, Instant changedAt, List<Stay> stays) {
    static final EventType<Told> TYPE = new EventType<>("subscriber", 1, Told.class, Told::state, Told::changedAt);

    /** One that is over. */
    record Stay(Instant from, Instant until) {
        Stay {
            if (from == null || until == null) throw new InvalidEvent("stays", "without an end");
        }
    }

    Told {
        if (state == null) throw new InvalidEvent("state", "missing");
        if (since == null) throw new InvalidEvent("since", "missing");
        if (changedAt == null) throw new InvalidEvent("changedAt", "missing");
        stays = stays == null ? List.of() : List.copyOf(stays);
    }

    boolean isSubscribed() {
        return state.equals("subscribed");
    }

    /** Those that are over. Versions that did not list them told the last one by its ends. */
    List<Stay> ended() {
        boolean untold = stays.isEmpty() && state.equals("left") && since.isBefore(changedAt);
        return untold ? List.of(new Stay(since, changedAt)) : stays;
    }
}
