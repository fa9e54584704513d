package mx.gob.guanajuato.conectate.delivery.sending;

import java.util.Optional;
import mx.gob.guanajuato.conectate.delivery.progress.LastKnown;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Waiting;
import mx.gob.guanajuato.conectate.delivery.progress.Subject;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.queue.OutboundPartition;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/** How messages come in: read from their topic, or found on the delivery-log at a takeover. */
record Arrivals(Deliverer deliverer, Rules rules, Surroundings around) {
    /** What the committed offset has passed goes on from where the log tells. */
    void takeOver(OutboundPartition home) {
        var restored = home.passed().stream()
                .map(known -> home.restore(known, messageOf(home, known)))
                .toList();
        restored.forEach(delivery -> {
            if (delivery.message().isPresent()) deliverer.nextTurn(delivery);
            else deliverer.enter(delivery, delivery.progress());
        });
    }

    /** Where it may be sent again; a broadcast in doubt only waits for its status. */
    private Optional<OutboundMessage> messageOf(OutboundPartition home, LastKnown known) {
        boolean maySend =
                known.progress() instanceof Waiting || !rules.inDoubt().neverResends();
        if (!maySend) return Optional.empty();
        return around.records()
                .read(home.number(), known.outboundOffset())
                .toCompletableFuture()
                .join();
    }

    void take(OutboundPartition home, OutboundMessage message, long offset) {
        String origin = rules.outboundTopic() + "/" + home.number() + "/" + offset;
        var subject = new Subject(message.messageId(), origin, message.broadcastId());
        home.take(subject, message, offset, around.now()).ifPresentOrElse(this::arrived, around.meters()::repeated);
    }

    private void arrived(Delivery delivery) {
        deliverer.nextTurn(delivery);
        delivery.home().statuses().takeEarly(delivery.subject().messageId()).forEach(early -> deliverer
                .doubts()
                .hear(delivery, early.status(), early.offset()));
    }
}
