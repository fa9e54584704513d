package mx.gob.guanajuato.conectate.broadcast.setaside;

import java.util.Optional;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.reach.DeliveryStep;

/**
 * A broadcast's message that Meta did not take because its citizen cannot be reached. It is one step of {@code delivery-log},
 * which names no citizen: {@link Recipients} knows whose it is.
 */
public record Refusal(String broadcastId, Report report) {
    private static final String REFUSED = "refused";

    private static final EventType<DeliveryStep> STEP =
            new EventType<>("delivery-event", 1, DeliveryStep.class, DeliveryStep::messageId, DeliveryStep::at);

    /** Empty for any other step; what cannot be read is buried by who counts the steps. */
    public static Optional<Refusal> in(byte[] step) {
        try {
            return of(EventJson.read(STEP, step));
        } catch (InvalidEvent e) {
            return Optional.empty();
        }
    }

    private static Optional<Refusal> of(DeliveryStep step) {
        if (!REFUSED.equals(step.event()) || !Report.isUndeliverable(step.code())) return Optional.empty();
        return step.broadcastId()
                .map(broadcast -> new Refusal(broadcast, new Report(step.messageId(), step.at(), false)));
    }
}
