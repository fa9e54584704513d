package mx.gob.guanajuato.conectate.views.following;

import java.time.Duration;

/** When Redis is to be asked for the positions again: each second, at once after a change, later and later in trouble. */
final class CheckTimes {
    private static final Duration EACH = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private long next = System.nanoTime();
    private Duration pause = FIRST_PAUSE;

    boolean isDue() {
        return System.nanoTime() - next >= 0;
    }

    void atOnce() {
        next = System.nanoTime();
    }

    void succeeded() {
        next = System.nanoTime() + EACH.toNanos();
        pause = FIRST_PAUSE;
    }

    void failed() {
        next = System.nanoTime() + pause.toNanos();
        pause = pause.multipliedBy(2);
        if (pause.compareTo(LONGEST_PAUSE) > 0) pause = LONGEST_PAUSE;
    }
}
