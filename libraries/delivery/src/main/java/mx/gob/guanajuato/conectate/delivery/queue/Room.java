package mx.gob.guanajuato.conectate.delivery.queue;

import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/**
 * The memory of one partition: how many messages are held whole, and how many are set aside, of which only is known to
 * whom they go, by which number and until when.
 */
final class Room {
    /** At {@value} a partition a whole broadcast to 60,000 may wait without holding up anybody. */
    static final int MOST_ASIDE = 5_000;

    private int whole;
    private int aside;

    void enter(Delivery delivery) {
        if (delivery.isAside()) aside++;
        else if (delivery.message().isPresent()) whole++;
    }

    void leave(Delivery delivery) {
        if (delivery.isAside()) aside--;
        else if (delivery.message().isPresent()) whole--;
    }

    /** Whether it is set aside now; what is already, or has no room there, stays as it is. */
    boolean setAside(Delivery delivery) {
        if (delivery.message().isEmpty() || delivery.isAside() || aside >= MOST_ASIDE) return false;
        delivery.setAside();
        whole--;
        aside++;
        return true;
    }

    void bringBack(Delivery delivery, OutboundMessage message) {
        if (!delivery.isAside()) return;
        delivery.bringBack(message);
        aside--;
        whole++;
    }

    int whole() {
        return whole;
    }

    int aside() {
        return aside;
    }
}
