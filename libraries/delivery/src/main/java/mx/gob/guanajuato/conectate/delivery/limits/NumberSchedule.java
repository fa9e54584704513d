package mx.gob.guanajuato.conectate.delivery.limits;

import java.time.Duration;

/**
 * The moments of one number, one after the other, for one instance: the rule of {@code grant.lua}, but that missed moments
 * are not made up for, since what an instance sends alone is a fixed share of the rate anyway.
 */
final class NumberSchedule {
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private static final long ONE_BURST = Duration.ofSeconds(3).toNanos();

    /** The first refusal of a burst takes so much of the rate, each other one as much as it was itself. */
    private static final double FIRST = 0.05;

    private static final double LEAST = 0.02;

    /** After t seconds 0.01 t + 0.01 t² of the rate are back: all of it within ten. */
    private static final double RECOVERY = 0.01;

    private long free;
    private double slow = 1;
    private long slowedAt;

    NumberSchedule(long now) {
        free = now;
        slowedAt = now - ONE_BURST;
    }

    synchronized Grant take(Duration lookahead, double perSecond, long now) {
        free = Math.max(free, now);
        long ahead = free - now;
        if (ahead > lookahead.toNanos()) return Grant.none(Duration.ofNanos(ahead - lookahead.toNanos()));
        free += (long) (SECOND / (perSecond * share(now)));
        return Grant.granted(Duration.ofNanos(ahead));
    }

    /** A moment was given by others: none of this schedule lies before. */
    synchronized void follow(long moment) {
        free = Math.max(free, moment);
    }

    synchronized void slowDown(double perSecond, long now) {
        double cut = now - slowedAt < ONE_BURST ? 1 / perSecond : FIRST;
        slow = Math.max(LEAST, share(now) - cut);
        slowedAt = now;
    }

    private double share(long now) {
        double since = (now - slowedAt) / SECOND;
        return Math.min(1, slow + RECOVERY * since + RECOVERY * since * since);
    }
}
