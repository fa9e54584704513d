package mx.gob.guanajuato.conectate.delivery.settling;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * When and how often a message is tried again.
 *
 * @param first wait before the first further try; it doubles with each
 * @param longest no wait is longer, but for one that Meta's code asks for
 * @param maxAttempts after so many refusals for a reason that passes the message is given up
 * @param chance between 0 and 1: spreads those that failed together
 */
public record RetryPolicy(Duration first, Duration longest, int maxAttempts, DoubleSupplier chance) {
    /** The Graph API is found again soon after it was away, however long that was. */
    private static final Duration LONGEST_WHEN_AWAY = Duration.ofSeconds(30);

    private static final double SPREAD = 0.2;
    private static final int MOST_DOUBLINGS = 20;

    /** The wait before try number {@code retries + 1}, where the code asks for at least {@code asked}. */
    Duration backoff(int retries, Duration asked) {
        var own = capped(retries, longest);
        return spread(asked.compareTo(own) > 0 ? asked : own);
    }

    /** The same, when the Graph API was not reached at all. */
    Duration whenAway(int retries) {
        return spread(capped(retries, LONGEST_WHEN_AWAY));
    }

    private Duration capped(int retries, Duration cap) {
        var doubled = first.multipliedBy(1L << Math.min(Math.max(0, retries), MOST_DOUBLINGS));
        return doubled.compareTo(cap) > 0 ? cap : doubled;
    }

    private Duration spread(Duration wait) {
        return wait.plusMillis((long) (wait.toMillis() * SPREAD * chance.getAsDouble()));
    }
}
