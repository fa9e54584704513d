package mx.gob.guanajuato.conectate.metrics.counting.pages;

import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;

/**
 * Buckets of latencies. HdrHistogram's: each as wide as a hundredth of what it holds, so a percentile is true to 1 %; at
 * most some 2,000 of them, and histograms of days add up to that of a period.
 */
public final class Latencies {
    /** Longer ones count as that long. */
    private static final long LONGEST_MILLIS = 3_600_000;

    private static final int DIGITS = 2;
    private static final Histogram BUCKETS = empty();

    /** Names of the usual latencies' buckets, by millisecond. */
    private static final String[] USUAL =
            LongStream.range(0, 8_192).mapToObj(Latencies::named).toArray(String[]::new);

    private Latencies() {}

    /** A histogram that takes what is stored. */
    public static Histogram empty() {
        return new Histogram(LONGEST_MILLIS, DIGITS);
    }

    /** The name of a latency's bucket: its lowest value, in milliseconds. */
    public static String bucket(long millis) {
        long within = Math.max(0, Math.min(millis, LONGEST_MILLIS));
        return within < USUAL.length ? USUAL[(int) within] : named(within);
    }

    private static String named(long millis) {
        return Long.toString(BUCKETS.lowestEquivalentValue(millis));
    }
}
