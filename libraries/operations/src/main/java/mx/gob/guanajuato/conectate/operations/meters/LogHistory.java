package mx.gob.guanajuato.conectate.operations.meters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a log ended at which moment, so that a reader's position tells how long ago the log ended there. Remembers as much
 * as a reader is behind, the more coarsely the longer that is; used by one thread.
 */
final class LogHistory {
    private static final int MOST = 720;
    private static final double NANOS = 1e9;

    private final List<Sample> samples = new ArrayList<>();

    private record Sample(long nanos, Map<Integer, Long> ends) {
        boolean isReachedBy(Map<Integer, Long> positions) {
            return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
        }
    }

    /**
     * How far a reader is behind.
     *
     * @param records upper bound: the marks of transactions are counted
     * @param seconds since it last had read everything; since it was first looked at, if it never had
     */
    record Lag(long records, double seconds) {}

    /** Notes the ends of this moment, by partition, and tells what is missing to a reader that has come so far. */
    Lag note(long nanos, Map<Integer, Long> ends, Map<Integer, Long> positions) {
        add(new Sample(nanos, Map.copyOf(ends)));
        int reached = samples.size() - 1;
        while (reached > 0 && !samples.get(reached).isReachedBy(positions)) reached--;
        samples.subList(0, reached).clear();
        long behind = ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - positions.getOrDefault(end.getKey(), 0L)))
                .sum();
        return new Lag(behind, behind == 0 ? 0 : (nanos - samples.get(0).nanos()) / NANOS);
    }

    /** The newest is always there; those before it lie at least as far apart as lets all of the lag be remembered. */
    private void add(Sample sample) {
        int last = samples.size() - 1;
        boolean close =
                last > 0 && samples.get(last).nanos() - samples.get(last - 1).nanos() < apart(sample.nanos());
        if (close) samples.set(last, sample);
        else samples.add(sample);
    }

    private long apart(long now) {
        return (now - samples.get(0).nanos()) / MOST;
    }
}
