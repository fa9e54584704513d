package mx.gob.guanajuato.conectate.metrics.broadcasts;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * What the funnel reads of a {@link mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent}, whichever step it is.
 *
 * @param event the step's name
 * @param status of a settled one: what Meta reported
 */
record DeliveryStep(
        String event,
        String messageId,
        Instant at,
        Optional<String> broadcastId,
        Optional<String> status,
        Optional<Integer> code,
        Optional<Instant> retryAt) {
    DeliveryStep {
        if (messageId == null || messageId.isBlank()) throw new InvalidEvent("messageId", "missing");
        if (at == null) throw new InvalidEvent("at", "missing");
    }

    /** The state that it proves; empty for a step that this version does not know. */
    String state() {
        return switch (event == null ? "" : event) {
            case "attempted", "parked", "in-doubt" -> MessageState.PENDING;
            case "expired" -> MessageState.EXPIRED;
            case "unconfirmed" -> MessageState.UNKNOWN;
            case "accepted" -> MessageState.SENT;
            case "settled" -> MessageState.reported(status.orElse("sent"), code.orElse(0));
            case "refused" -> MessageState.refused(code.orElse(0));
            case "failed" -> retryAt.isPresent() ? MessageState.PENDING : MessageState.failed(code.orElse(0));
            default -> "";
        };
    }
}
