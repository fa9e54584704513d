package mx.gob.guanajuato.conectate.delivery.turns;

import mx.gob.guanajuato.conectate.delivery.limits.Priority;
import mx.gob.guanajuato.conectate.delivery.limits.SendRequest;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Waiting;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/**
 * A message that has its recipient's turn and lacks a permit.
 *
 * @param state what it was in when it got the turn; in another the turn is void
 * @param doubtful whether it was refused a permit of its own before, so that its content is not read in advance
 */
record Turn(Delivery delivery, Waiting state, boolean doubtful) {
    boolean isVoid() {
        return delivery.dropped() || delivery.progress() != state;
    }

    /** Whether its content is to be read before a permit is asked for. */
    boolean needsContent() {
        return delivery.isAside() && !doubtful;
    }

    Turn refused() {
        return new Turn(delivery, state, true);
    }

    Priority priority() {
        if (message().alert()) return Priority.ALERT;
        return message().broadcastId().isPresent() ? Priority.CONTENT : Priority.ANSWER;
    }

    SendRequest request() {
        return SendRequest.of(message().citizen().value(), priority());
    }

    private OutboundMessage message() {
        return delivery.message().orElseThrow();
    }
}
