package mx.gob.guanajuato.conectate.delivery.sending;

import java.time.Duration;
import java.time.Instant;

/**
 * How long before its moment a call is announced: so long that the announcement is on the log by then, and no longer. Who
 * dies in between leaves a message in doubt that nobody has called for, and a broadcast's is then never sent.
 */
final class Announcements {
    private static final double LEAST = Duration.ofMillis(25).toNanos();
    private static final double MOST = Duration.ofMillis(250).toNanos();
    private static final double SPARE = 1.25;

    /** What was slow is forgotten after some hundreds that were not. */
    private static final double FADES = 0.995;

    private double slowest = LEAST;

    /** One was on the log after so long. */
    void took(Duration time) {
        slowest = Math.max(slowest * FADES, time.toNanos());
    }

    Instant due(Instant moment) {
        return moment.minusNanos((long) Math.min(MOST, Math.max(LEAST, slowest * SPARE)));
    }
}
