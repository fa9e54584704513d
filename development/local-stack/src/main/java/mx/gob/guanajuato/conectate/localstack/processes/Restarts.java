package mx.gob.guanajuato.conectate.localstack.processes;

import java.time.Duration;

/**
 * How often a process died without having been ready in between, and how long it therefore waits: not at all for one
 * that had served, so that a kill costs nothing but the start; else 200 ms, doubling up to 10 s.
 */
record Restarts(int inARow, String lastDeath) {
    static final Restarts NONE = new Restarts(0, "");

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int DOUBLINGS = 6;

    Restarts after(String death) {
        return new Restarts(inARow + 1, death);
    }

    Duration pause() {
        if (inARow == 0) {
            return Duration.ZERO;
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(inARow - 1, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
