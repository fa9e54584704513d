package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * A content that a broadcast may send. Topic {@code contents}, key {@link #id()}, newest counts; none: it was thrown away.
 *
 * @param id drawn when it is written for the first time, or derived from the idempotency key
 * @param name what staff call it
 * @param author user name of who wrote it last; {@code api} of a program
 */
public record StoredContent(
        String id,
        String name,
        @JsonUnwrapped BroadcastContent content,
        Instant createdAt,
        Instant changedAt,
        String author,
        Optional<String> idempotencyKey) {
    public StoredContent {
        if (id == null || id.isBlank()) throw new InvalidEvent("id", "missing");
        if (name == null || name.isBlank()) throw new InvalidEvent("name", "missing");
        if (content == null) throw new InvalidEvent("text", "missing");
    }

    /** What is written at a moment. */
    public String eventId() {
        return id + "@" + changedAt;
    }
}
