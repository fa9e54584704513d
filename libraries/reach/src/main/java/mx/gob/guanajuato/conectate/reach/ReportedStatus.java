package mx.gob.guanajuato.conectate.reach;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphError;

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

    /**
     * The state that it proves. A failure after which delivery may send the message again proves none: whether it goes again
     * is told by the log, and until then nobody may take it for a message that certainly did not arrive.
     */
    String state() {
        return isPassing() ? "" : MessageState.reported(status, errorCode.orElse(0));
    }

    private boolean isPassing() {
        return status.equals("failed")
                && GraphError.ofStatus(errorCode.orElse(GraphError.NO_CODE), "")
                        .reaction()
                        .mayGoAgain();
    }
}
