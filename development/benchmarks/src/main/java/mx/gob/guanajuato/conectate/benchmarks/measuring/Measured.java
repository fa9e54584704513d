package mx.gob.guanajuato.conectate.benchmarks.measuring;

import org.openjdk.jmh.util.Statistics;

/**
 * What one operation took, over all that were sampled.
 *
 * @param p50 microseconds that half of them took at most; {@code p90} and {@code p99} likewise
 * @param perSecond operations a second in one thread: one by their mean
 */
public record Measured(double p50, double p90, double p99, double perSecond) {
    private static final double MICROS = 1e6;

    static Measured of(Statistics micros) {
        return new Measured(
                micros.getPercentile(50),
                micros.getPercentile(90),
                micros.getPercentile(99),
                MICROS / micros.getMean());
    }
}
