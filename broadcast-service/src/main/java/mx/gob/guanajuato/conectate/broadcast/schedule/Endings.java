package mx.gob.guanajuato.conectate.broadcast.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.broadcast.funnel.Watching;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;

/** Whether a broadcast is through: nobody waits any more, and whose call has no answer after a minute is in doubt. */
@ApplicationScoped
class Endings {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(900);
    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(1);

    /** What was too late is on the log by then. */
    private static final Duration LATE_RECORDS = Duration.ofMinutes(1);

    private final Watching watching;
    private final Map<String, Instant> throughSince = new ConcurrentHashMap<>();
    private final Map<String, Instant> lookedAt = new ConcurrentHashMap<>();

    Endings(Watching watching) {
        this.watching = watching;
    }

    boolean isOver(Broadcast broadcast, Instant now) {
        if (isHeldBeforeItBegan(broadcast)) return false;
        if (now.isAfter(broadcast.notAfter().plus(LATE_RECORDS))) return true;
        if (broadcast.state() != State.RUNNING || !isTimeToLook(broadcast.id(), now)) return false;
        try {
            return isAnswered(broadcast, now);
        } catch (ViewUnavailable e) {
            return false;
        }
    }

    /** It has its whole time when it goes on. */
    private static boolean isHeldBeforeItBegan(Broadcast broadcast) {
        return broadcast.state() == State.PAUSED
                && broadcast.soFar().startedAt().isEmpty();
    }

    private boolean isTimeToLook(String id, Instant now) {
        var before = lookedAt.get(id);
        boolean isTime = before == null || before.plus(BETWEEN_LOOKS).isBefore(now) || before.isAfter(now);
        if (isTime) lookedAt.put(id, now);
        return isTime;
    }

    private boolean isAnswered(Broadcast broadcast, Instant now) {
        if (!watching.isThrough(broadcast)) {
            throughSince.remove(broadcast.id());
            return false;
        }
        Instant since = throughSince.computeIfAbsent(broadcast.id(), id -> now);
        return watching.isAnswered(broadcast) || now.isAfter(since.plus(ANSWERED_WITHIN));
    }
}
