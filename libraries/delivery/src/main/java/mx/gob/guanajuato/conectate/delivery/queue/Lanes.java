package mx.gob.guanajuato.conectate.delivery.queue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/** The lanes of one partition by recipient; there is one only while a message is in it. */
public final class Lanes {
    private final Map<String, Lane> lanes = new HashMap<>();

    Lane open(OutboundMessage message) {
        return lanes.computeIfAbsent(recipient(message), citizen -> new Lane());
    }

    /** Empty where its message has been let go. */
    Optional<Lane> of(Delivery delivery) {
        return delivery.message().map(message -> lanes.get(recipient(message)));
    }

    /** The message whose turn begins now, of the recipient of this one. */
    public Optional<Delivery> nextTurn(Delivery delivery) {
        return of(delivery).flatMap(Lane::next);
    }

    public boolean hasTurn(Delivery delivery) {
        return of(delivery).map(lane -> lane.isCurrent(delivery)).orElse(false);
    }

    /** It goes again, after having made way. */
    public void rejoin(Delivery delivery) {
        delivery.message().ifPresent(message -> open(message).rejoin(delivery));
    }

    /** It makes way for later messages to the same recipient, ended or not. */
    public void makeWay(Delivery delivery) {
        of(delivery).ifPresent(lane -> lane.leave(delivery));
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
