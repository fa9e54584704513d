package mx.gob.guanajuato.conectate.delivery.queue;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Optional;

/**
 * The messages to one recipient, in order, one of them current. A current message keeps the lane while it is tried,
 * waits for its next try or is freshly in doubt; the others wait behind it.
 */
final class Lane {
    /** So many behind the current one are kept whole; one citizen's many must not take the room of others. */
    private static final int KEPT = 10;

    private final ArrayDeque<Delivery> returning = new ArrayDeque<>();
    private final ArrayDeque<Delivery> waiting = new ArrayDeque<>();
    private Delivery current;

    /** Takes its place behind all others. */
    void join(Delivery delivery) {
        waiting.addLast(delivery);
    }

    /** It had left in doubt and goes again: before those that have not been tried, and never beside a call. */
    void rejoin(Delivery delivery) {
        if (current != delivery && !waiting.contains(delivery)) returning.addLast(delivery);
    }

    /** Makes way for the next one. */
    void leave(Delivery delivery) {
        if (current == delivery) current = null;
        returning.remove(delivery);
        waiting.remove(delivery);
    }

    /** The message whose turn begins now; empty while another has its turn. */
    Optional<Delivery> next() {
        if (current != null) return Optional.empty();
        current = returning.isEmpty() ? waiting.pollFirst() : returning.pollFirst();
        return Optional.ofNullable(current);
    }

    boolean isCurrent(Delivery delivery) {
        return current == delivery;
    }

    /** Those behind the one whose turn it is. */
    Collection<Delivery> waiting() {
        return waiting;
    }

    /** Whether who joins now has so long to wait that its content need not be kept. */
    boolean isLong() {
        return waiting.size() > KEPT || (current != null && current.isAside());
    }

    boolean isEmpty() {
        return current == null && returning.isEmpty() && waiting.isEmpty();
    }
}
