package mx.gob.guanajuato.conectate.delivery.turns;

import java.time.Instant;
import java.util.ArrayDeque;
import mx.gob.guanajuato.conectate.delivery.queue.OutboundPartition;

/**
 * The turns of one number and one priority: those of one partition in order, the partitions in turn, so that one that has
 * just been taken over need not wait for what piled up in others.
 */
final class TurnQueue {
    private final ArrayDeque<OfPartition> ring = new ArrayDeque<>();
    private Instant askAgainAt = Instant.MIN;
    private boolean held;

    private record OfPartition(OutboundPartition home, ArrayDeque<Turn> turns) {}

    void add(Turn turn) {
        if (held) setAside(turn);
        of(turn).addLast(turn);
    }

    /** It was asked for already and goes on waiting. */
    void addFirst(Turn turn) {
        of(turn).addFirst(turn);
    }

    private ArrayDeque<Turn> of(Turn turn) {
        var home = turn.delivery().home();
        for (var one : ring) if (one.home() == home) return one.turns();
        var one = new OfPartition(home, new ArrayDeque<>());
        ring.addLast(one);
        return one.turns();
    }

    /** The next one, or null. */
    Turn poll() {
        var one = ring.poll();
        if (one == null) return null;
        var turn = one.turns().poll();
        if (!one.turns().isEmpty()) ring.addLast(one);
        return turn;
    }

    boolean isEmpty() {
        return ring.isEmpty();
    }

    /** Nothing of it may go before. */
    void waitUntil(Instant moment) {
        askAgainAt = moment;
    }

    boolean waits(Instant now) {
        return !isEmpty() && askAgainAt.isAfter(now);
    }

    /** How many may be asked for at once: where none may go, one finds out whether that is still so. */
    int most(int atOnce) {
        return held ? Math.min(1, atOnce) : atOnce;
    }

    /** None of it may go for now: what waits takes no room from those that may. */
    void hold() {
        if (held) return;
        held = true;
        ring.forEach(one -> one.turns().stream().skip(1).forEach(TurnQueue::setAside));
    }

    void release() {
        held = false;
    }

    private static void setAside(Turn turn) {
        turn.delivery().home().setAside(turn.delivery());
    }
}
