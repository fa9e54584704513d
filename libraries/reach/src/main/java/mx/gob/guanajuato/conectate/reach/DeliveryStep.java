package mx.gob.guanajuato.conectate.reach;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;

/**
 * What the funnel reads of a {@link mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent}, whichever step it is.
 *
 * @param event the step's name
 * @param status of a settled one: what Meta reported
 * @param reason of a refused one: ours, or Meta's
 * @param attempt of an attempted one: which call it is; {@code attempts}: of others, how many there were
 */
public record DeliveryStep(
        String event,
        String messageId,
        Instant at,
        Optional<String> broadcastId,
        Optional<String> status,
        Optional<Integer> code,
        Optional<Instant> retryAt,
        Optional<String> reason,
        Optional<Integer> attempt,
        Optional<Integer> attempts) {
    public DeliveryStep {
        if (messageId == null || messageId.isBlank()) throw new InvalidEvent("messageId", "missing");
        if (at == null) throw new InvalidEvent("at", "missing");
    }

    /** The state that it proves; empty for a step that this version does not know. */
    String state() {
        return switch (event == null ? "" : event) {
            case "attempted", "in-doubt" -> MessageState.called(calls());
            case "parked" -> MessageState.parked(calls());
            case "expired" -> MessageState.EXPIRED;
            case "unconfirmed" -> MessageState.UNKNOWN;
            case "accepted" -> MessageState.SENT;
            case "settled" -> MessageState.reported(status.orElse("sent"), code.orElse(0));
            case "refused" -> refused();
            case "failed" -> retryAt.isPresent() ? MessageState.parked(calls()) : MessageState.failed(code.orElse(0));
            default -> "";
        };
    }

    private int calls() {
        return attempt.or(() -> attempts).orElse(1);
    }

    private String refused() {
        if (reason.filter(why -> why.startsWith(DeliveryEvent.STOPPED)).isEmpty())
            return MessageState.refused(code.orElse(0));
        return reason.filter(why -> why.endsWith(DeliveryEvent.HAS_LEFT)).isPresent()
                ? MessageState.LEFT
                : MessageState.WITHDRAWN;
    }
}
