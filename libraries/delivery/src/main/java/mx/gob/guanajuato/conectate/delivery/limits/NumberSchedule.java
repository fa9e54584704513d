package mx.gob.guanajuato.conectate.delivery.limits;

import java.time.Duration;

/** The moments of one number, one after the other; the same rule as in {@code grant.lua}, for one instance. */
final class NumberSchedule {
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    /** The answers of one burst count once. */
    private static final long ONE_BURST = Duration.ofSeconds(3).toNanos();

    /** Who is refused again so soon may send less than we think. */
    private static final long SOON = Duration.ofSeconds(20).toNanos();

    /** So much of the full rate comes back each second. */
    private static final double RECOVERY = 0.1;

    private static final double LEAST_RECOVERY = 0.01;
    private static final double LEAST = 0.02;
    private static final double LEFT = 0.75;

    private long free;
    private double slow = 1;
    private double recovery = RECOVERY;
    private long slowedAt;

    NumberSchedule(long now) {
        free = now;
        slowedAt = now - SOON;
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

    synchronized void slowDown(long now) {
        if (now - slowedAt < ONE_BURST) return;
        boolean soon = now - slowedAt < SOON;
        slow = Math.max(LEAST, share(now) * (soon ? 1.0 / 2 : LEFT));
        recovery = soon ? Math.max(LEAST_RECOVERY, recovery / 2) : RECOVERY;
        slowedAt = now;
    }

    private double share(long now) {
        return Math.min(1, slow + (now - slowedAt) / SECOND * recovery);
    }
}
