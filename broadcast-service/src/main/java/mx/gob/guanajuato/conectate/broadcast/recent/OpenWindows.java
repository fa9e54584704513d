package mx.gob.guanajuato.conectate.broadcast.recent;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/**
 * Who may be written to freely: whoever wrote to the number in the last 24 hours.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages#customer-service-windows">
 *     Meta, customer service windows</a>
 */
final class OpenWindows {
    private static final Duration WINDOW = Duration.ofHours(24);

    /** A call is on its way for a while, and Meta's clock decides. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final Map<String, Long> wroteAt = new ConcurrentHashMap<>();

    void wrote(String citizen, Instant at) {
        wroteAt.merge(citizen, at.getEpochSecond(), Math::max);
    }

    boolean isOpen(String citizen, Instant now) {
        Long at = wroteAt.get(citizen);
        return at != null && now.isBefore(Instant.ofEpochSecond(at).plus(WINDOW).minus(MARGIN));
    }

    /** Whoever wrote last then, as far as that says so. */
    void forget(BiPredicate<String, Instant> which) {
        wroteAt.entrySet().removeIf(one -> which.test(one.getKey(), Instant.ofEpochSecond(one.getValue())));
    }

    void forgetClosed(Instant now) {
        long closed = now.minus(WINDOW).getEpochSecond();
        wroteAt.values().removeIf(at -> at < closed);
    }
}
