package mx.gob.guanajuato.conectate.operations.meters;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.LongStream;

/** Timers whose percentiles Prometheus can reckon over all instances: they count into a dozen steps of time. */
public final class Latency {
    /** Upper ends in milliseconds; the two limits that are promised, 1 s and 5 s, are among them. */
    private static final long[] STEPS = {5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000};

    private Latency() {}

    /** To be given tags and registered. */
    public static Timer.Builder timer(String name, String description) {
        return Timer.builder(name)
                .description(description)
                .serviceLevelObjectives(
                        LongStream.of(STEPS).mapToObj(Duration::ofMillis).toArray(Duration[]::new));
    }
}
