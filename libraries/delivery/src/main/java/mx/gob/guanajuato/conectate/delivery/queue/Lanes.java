package mx.gob.guanajuato.conectate.delivery.queue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/** The lanes of one partition by recipient; there is one only while a message is in it. */
final class Lanes {
    private final Map<String, Lane> lanes = new HashMap<>();

    Lane open(OutboundMessage message) {
        return lanes.computeIfAbsent(recipient(message), citizen -> new Lane());
    }

    /** Empty where its message has been let go. */
    Optional<Lane> of(Delivery delivery) {
        return delivery.message().map(message -> lanes.get(recipient(message)));
    }

    void closeIfEmpty(Delivery delivery) {
        of(delivery)
                .filter(Lane::isEmpty)
                .ifPresent(lane -> lanes.remove(recipient(delivery.message().orElseThrow())));
    }

    private static String recipient(OutboundMessage message) {
        return message.citizen().value();
    }
}
