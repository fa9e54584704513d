package mx.gob.guanajuato.conectate.systemtests;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Figures that tests found out, printed in the order in which they were. */
public final class Measurements {
    private final Map<Integer, String> lines = new ConcurrentSkipListMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /** A time. */
    public void add(String what, Duration time) {
        add(what, String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0));
    }

    /** Anything else. */
    public void add(String what, Object figure) {
        lines.put(next.getAndIncrement(), String.format(Locale.ROOT, "| %-68s | %20s |", what, figure));
    }

    void print() {
        System.out.println(String.join("\n", lines.values()));
    }
}
