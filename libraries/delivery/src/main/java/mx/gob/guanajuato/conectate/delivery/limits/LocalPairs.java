package mx.gob.guanajuato.conectate.delivery.limits;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What this instance sent to each citizen of late; bounded, for it forgets whoever's quota is whole again. */
final class LocalPairs {
    /** One message every 6 seconds (Meta, pair rate limits). */
    static final long INTERVAL = Duration.ofSeconds(6).toNanos();

    /** Meta: 45 at once. One is kept for what we do not see. */
    static final int BURST = 44;

    private static final int CLEANED_ABOVE = 20_000;

    private final Map<String, Long> fullAt = new ConcurrentHashMap<>();

    Duration wait(String number, SendRequest request, long now) {
        long ahead = fullAt.getOrDefault(key(number, request), now) - now;
        long borrowed = request.priority().mayBurst() ? (BURST - 1) * INTERVAL : 0;
        return Duration.ofNanos(Math.max(0, ahead - borrowed));
    }

    void spend(String number, SendRequest request, long at, long now) {
        fullAt.merge(key(number, request), at + INTERVAL, (before, first) -> Math.max(before, at) + INTERVAL);
        if (fullAt.size() > CLEANED_ABOVE) fullAt.values().removeIf(full -> full - now <= 0);
    }

    private static String key(String number, SendRequest request) {
        return number + '|' + request.citizen();
    }
}
