package mx.gob.guanajuato.conectate.metrics.signal;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Of many tests a few are always striking. This keeps those of which, on average, at most a given share is striking by
 * chance alone (Benjamini and Hochberg, 1995).
 */
final class FalseDiscoveries {
    private FalseDiscoveries() {}

    /** The tests to keep, least probable first; {@code tests} are all that were made, also those that show nothing. */
    static <T> List<T> controlled(List<T> tests, ToDoubleFunction<T> probability, double share) {
        var ordered =
                tests.stream().sorted(Comparator.comparingDouble(probability)).toList();
        int kept = 0;
        for (int rank = 1; rank <= ordered.size(); rank++)
            if (probability.applyAsDouble(ordered.get(rank - 1)) <= share * rank / ordered.size()) kept = rank;
        return ordered.subList(0, kept);
    }
}
