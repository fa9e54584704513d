package mx.gob.guanajuato.conectate.delivery.limits;

import java.time.Duration;

/** Whether Redis answers. While it does not, it is asked once a second. */
final class RedisReach {
    private static final long BETWEEN_TRIES = Duration.ofSeconds(1).toNanos();

    private boolean lost;
    private long nextTry;

    synchronized boolean mayAsk() {
        if (!lost) return true;
        long now = System.nanoTime();
        if (now - nextTry < 0) return false;
        nextTry = now + BETWEEN_TRIES;
        return true;
    }

    /** Whether that is news. */
    synchronized boolean lost() {
        nextTry = System.nanoTime() + BETWEEN_TRIES;
        boolean news = !lost;
        lost = true;
        return news;
    }

    /** Whether that is news. */
    synchronized boolean found() {
        boolean news = lost;
        lost = false;
        return news;
    }

    synchronized boolean isLost() {
        return lost;
    }
}
