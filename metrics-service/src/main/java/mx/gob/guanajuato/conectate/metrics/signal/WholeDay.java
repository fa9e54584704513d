package mx.gob.guanajuato.conectate.metrics.signal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.metrics.privacy.Group;

/**
 * What a day comes to as a whole, and how much of each cell's rise is nothing but the rise of everything.
 *
 * @param observed all interactions with a topic
 * @param expected of them, from their own history
 * @param general how many times its expectation everything came to, at least 1
 */
record WholeDay(Group observed, Expectation expected, double general) {
    /** The whole is said to have risen where chance alone would raise it as much on one day of a hundred. */
    private static final double SELDOM = 0.01;

    /** Less than a fifth may be a large town's rise, which pushes the middle up a little. */
    private static final double LEAST_RISE = 1.2;

    static WholeDay of(List<CellDay> cells, Outlook outlook) {
        var whole = new Sum(outlook.days());
        cells.forEach(whole::add);
        return new WholeDay(whole.observed, outlook.of(whole.history), general(cells, outlook));
    }

    /** Whether everything was asked more: the whole is above its expectation, and not because of a few. */
    boolean isRaised() {
        return general >= LEAST_RISE && expected.probabilityOfAtLeast(observed.interactions()) <= SELDOM;
    }

    /**
     * The typical rise, of topics or of municipalities, whichever is less: a topic that is asked everywhere raises every
     * municipality, an outbreak in a large town every topic, and neither is a rise of everything.
     */
    private static double general(List<CellDay> cells, Outlook outlook) {
        double ofTopics = typicalRise(cells, outlook, one -> one.cell().intent());
        double ofMunicipalities = typicalRise(cells, outlook, one -> one.cell().municipality());
        return Math.max(1, Math.min(ofTopics, ofMunicipalities));
    }

    private static double typicalRise(List<CellDay> cells, Outlook outlook, Function<CellDay, Object> part) {
        Map<Object, Sum> sums = new HashMap<>();
        for (CellDay one : cells)
            sums.computeIfAbsent(part.apply(one), none -> new Sum(outlook.days()))
                    .add(one);
        return median(sums.values().stream().map(sum -> sum.rise(outlook)).toList());
    }

    /** The rise in the middle, each weighing as much as was expected of it. */
    private static double median(Collection<Rise> rises) {
        double half = rises.stream().mapToDouble(Rise::expected).sum() / 2;
        double passed = 0;
        for (Rise rise :
                rises.stream().sorted(Comparator.comparingDouble(Rise::times)).toList()) {
            passed += rise.expected;
            if (passed >= half) return rise.times;
        }
        return 1;
    }

    private record Rise(double expected, double times) {}

    /** Cells together. */
    private static final class Sum {
        private final Group observed = new Group();
        private final long[] history;

        Sum(int days) {
            history = new long[days];
        }

        void add(CellDay one) {
            observed.add(one.observed());
            for (int day = 0; day < history.length; day++) history[day] += one.history()[day];
        }

        Rise rise(Outlook outlook) {
            double expected = outlook.of(history).mean();
            return new Rise(expected, observed.interactions() / expected);
        }
    }
}
