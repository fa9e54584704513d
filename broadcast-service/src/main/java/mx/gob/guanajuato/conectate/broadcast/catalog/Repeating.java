package mx.gob.guanajuato.conectate.broadcast.catalog;

import java.time.Duration;
import java.time.Instant;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;

/**
 * How long it is remembered whom a broadcast did not reach. After that time nobody could say any more, and a repetition
 * would come twice to those whom it did reach: so none may begin shortly before, nor go on then.
 */
public final class Repeating {
    private static final Duration BEGINS_WITHIN = Duration.ofDays(1);
    private static final Duration GOES_ON_WITHIN = Duration.ofDays(2);
    private static final Duration REMEMBERED = Duration.ofDays(3);

    private Repeating() {}

    /** Whether a repetition of it may begin now. */
    public static boolean mayBegin(Broadcast original, Instant now) {
        return now.isBefore(original.notAfter().plus(BEGINS_WITHIN));
    }

    /** Whether a repetition of it may go on now. */
    public static boolean mayGoOn(Broadcast original, Instant now) {
        return now.isBefore(original.notAfter().plus(GOES_ON_WITHIN));
    }

    /** Whether nothing of it needs to be remembered any more. */
    public static boolean isForgotten(Broadcast broadcast, Instant now) {
        return now.isAfter(broadcast.notAfter().plus(REMEMBERED));
    }
}
