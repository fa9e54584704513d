package mx.gob.guanajuato.conectate.events.broadcast;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * Something that staff laid down for every broadcast. Topic {@code broadcast-rules}, key {@link #key()}, newest counts.
 *
 * @param key {@code quiet-hours}, {@code prices} or {@code alert/<id>}
 * @param revision 1 for the first, one more with each change
 * @param by user name of whoever laid it down
 */
public record BroadcastRule(String key, int revision, Instant changedAt, Optional<String> by, Rule body) {
    public BroadcastRule {
        if (key == null || key.isBlank()) throw new InvalidEvent("key", "missing");
        if (body == null) throw new InvalidEvent("body", "missing");
    }
}
