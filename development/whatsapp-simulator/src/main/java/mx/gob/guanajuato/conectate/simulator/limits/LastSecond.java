package mx.gob.guanajuato.conectate.simulator.limits;

import java.util.ArrayDeque;

/** The calls of one number in the last second, whenever that began. */
final class LastSecond {
    private static final long SECOND = 1_000_000_000L;

    /** Calls that left evenly arrive a little unevenly; Meta does not tell how much it bears. */
    private static final double BORNE = 1.02;

    private final ArrayDeque<Long> calls = new ArrayDeque<>();

    synchronized boolean takes(long now, int perSecond) {
        while (!calls.isEmpty() && now - calls.peekFirst() >= SECOND) calls.pollFirst();
        if (calls.size() >= (int) (perSecond * BORNE)) return false;
        calls.addLast(now);
        return true;
    }
}
