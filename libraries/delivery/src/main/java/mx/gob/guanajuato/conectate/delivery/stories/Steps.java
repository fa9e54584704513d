package mx.gob.guanajuato.conectate.delivery.stories;

import java.util.Optional;
import mx.gob.guanajuato.conectate.delivery.stories.Story.Step;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Accepted;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Attempted;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Expired;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Failed;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.InDoubt;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Parked;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Refused;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Settled;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;

/** The records of one message in the words of its story; a wamid, which holds the citizen's number, is left out. */
final class Steps {
    private Steps() {}

    static Step of(DeliveryEvent event) {
        if (event instanceof Attempted one) return step(event, "attempted").attempt(one.attempt());
        if (event instanceof Refused one)
            return step(event, "refused").code(one.code()).because(one.reason());
        if (event instanceof InDoubt one) return step(event, "in-doubt").because(one.reason());
        if (event instanceof Parked one)
            return step(event, "parked").because(one.reason()).due(one.dueAt());
        if (event instanceof Settled one) return step(event, "settled").because("status " + one.status());
        if (event instanceof Failed one)
            return step(event, "failed").code(one.code()).due(one.retryAt().orElse(null));
        if (event instanceof Accepted) return step(event, "accepted");
        return step(event, event instanceof Expired ? "expired" : "unconfirmed");
    }

    private static Step step(DeliveryEvent event, String name) {
        return Step.of(event.at(), name);
    }

    static Step of(MessageStatus status) {
        var step = Step.of(status.occurredAt(), "status: " + status.status());
        return status.errorCode().map(step::code).orElse(step);
    }

    static Optional<String> broadcastOf(DeliveryEvent event) {
        if (event instanceof Attempted one) return one.broadcastId();
        if (event instanceof Accepted one) return one.broadcastId();
        if (event instanceof Refused one) return one.broadcastId();
        if (event instanceof InDoubt one) return one.broadcastId();
        if (event instanceof Settled one) return one.broadcastId();
        if (event instanceof Failed one) return one.broadcastId();
        return Optional.empty();
    }
}
