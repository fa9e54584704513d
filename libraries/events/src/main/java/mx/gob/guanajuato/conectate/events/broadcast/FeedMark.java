package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * How far one partition of the subscribers is with one broadcast. Topic {@code broadcast-progress}, key {@link #id()},
 * newest counts; written in one transaction with the messages that it counts.
 *
 * @param partition of the subscribers
 * @param audience who of this partition's subscribers was meant when it began
 * @param messages how many messages were handed over for sending
 * @param finished whether nobody is left
 */
public record FeedMark(
        String broadcastId,
        int partition,
        int audience,
        int messages,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean finished,
        Instant at) {
    public FeedMark {
        if (broadcastId == null || broadcastId.isBlank()) throw new InvalidEvent("broadcastId", "missing");
        if (at == null) throw new InvalidEvent("at", "missing");
    }

    /** The same for each word of one partition about one broadcast. */
    public String id() {
        return broadcastId + "/" + partition;
    }
}
