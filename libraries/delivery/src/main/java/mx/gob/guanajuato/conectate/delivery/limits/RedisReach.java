package mx.gob.guanajuato.conectate.delivery.limits;

import java.time.Duration;

/**
 * Whether Redis answers. A hiccup is waited for: who went on alone and came back a moment later would send beside what the
 * others were granted. While it is lost it is asked once a second.
 */
final class RedisReach {
    private static final long BETWEEN_TRIES = Duration.ofSeconds(1).toNanos();
    private static final long LOST_AFTER = Duration.ofSeconds(2).toNanos();

    private boolean failing;
    private boolean lost;
    private long failingSince;
    private long nextTry;

    synchronized boolean mayAsk() {
        if (!lost) return true;
        long now = System.nanoTime();
        if (now - nextTry < 0) return false;
        nextTry = now + BETWEEN_TRIES;
        return true;
    }

    /** It did not answer; whether it is lost by that, which is news. */
    synchronized boolean failed() {
        long now = System.nanoTime();
        nextTry = now + BETWEEN_TRIES;
        if (!failing) failingSince = now;
        failing = true;
        if (lost || now - failingSince < LOST_AFTER) return false;
        lost = true;
        return true;
    }

    /** Whether that is news. */
    synchronized boolean found() {
        boolean news = lost;
        failing = false;
        lost = false;
        return news;
    }

    synchronized boolean isLost() {
        return lost;
    }
}
