package mx.gob.guanajuato.conectate.metrics.marks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/** What marks read of a {@link mx.gob.guanajuato.conectate.events.content.ContentChange}. */
record ContentMark(String key, Instant changedAt, Body body) {
    /** Of a traffic light's period its first day and colour; of a figure its kind is enough. */
    record Body(String kind, Optional<LocalDate> from, Optional<String> colour) {}

    ContentMark {
        if (key == null || key.isBlank()) throw new InvalidEvent("key", "missing");
        if (changedAt == null) throw new InvalidEvent("changedAt", "missing");
        if (body == null) throw new InvalidEvent("body", "missing");
    }
}
