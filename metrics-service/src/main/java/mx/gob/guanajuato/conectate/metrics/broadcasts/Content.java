package mx.gob.guanajuato.conectate.metrics.broadcasts;

import java.time.Instant;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/** What the funnel reads of a {@link mx.gob.guanajuato.conectate.events.broadcast.Broadcast}. */
record Content(String id, String text, Instant sendAt, String state) {
    Content {
        if (id == null || id.isBlank()) throw new InvalidEvent("id", "missing");
        if (text == null) throw new InvalidEvent("text", "missing");
        if (sendAt == null) throw new InvalidEvent("sendAt", "missing");
    }
}
