package mx.gob.guanajuato.conectate.reach;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * What the funnel reads of a {@link mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus}: not what Meta sent, which
 * holds a number.
 */
public record ReportedStatus(
        Optional<String> messageId, String status, Instant occurredAt, Optional<Integer> errorCode) {
    public ReportedStatus {
        if (status == null || status.isBlank()) throw new InvalidEvent("status", "missing");
        if (occurredAt == null) throw new InvalidEvent("occurredAt", "missing");
    }

    String state() {
        return MessageState.reported(status, errorCode.orElse(0));
    }
}
