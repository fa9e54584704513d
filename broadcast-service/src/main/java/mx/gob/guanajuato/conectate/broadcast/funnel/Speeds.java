package mx.gob.guanajuato.conectate.broadcast.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.reach.Reach;

/** How fast broadcasts go out, over the last ten seconds. */
@ApplicationScoped
class Speeds {
    private static final long LOOKED_BACK = Duration.ofSeconds(10).toNanos();
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    /** Over a shorter time a figure would jump. */
    private static final long LEAST = Duration.ofSeconds(1).toNanos();

    private final Map<String, ArrayDeque<Sample>> samples = new ConcurrentHashMap<>();

    private record Sample(long nanos, long started) {}

    void note(String broadcastId, Reach reach) {
        var of = samples.computeIfAbsent(broadcastId, id -> new ArrayDeque<>());
        long now = System.nanoTime();
        synchronized (of) {
            of.addLast(new Sample(now, reach.started()));
            while (now - of.peekFirst().nanos() > LOOKED_BACK) of.removeFirst();
        }
    }

    /** Messages a second; empty while that cannot be said. */
    OptionalDouble of(String broadcastId) {
        var of = samples.get(broadcastId);
        if (of == null) return OptionalDouble.empty();
        synchronized (of) {
            if (of.isEmpty() || System.nanoTime() - of.peekLast().nanos() > LOOKED_BACK) return OptionalDouble.empty();
            long time = of.peekLast().nanos() - of.peekFirst().nanos();
            if (time < LEAST) return OptionalDouble.empty();
            // An emptied Redis that is filled again counts from zero.
            long more = Math.max(0, of.peekLast().started() - of.peekFirst().started());
            return OptionalDouble.of(more * SECOND / time);
        }
    }

    void forget(String broadcastId) {
        samples.remove(broadcastId);
    }
}
