package mx.gob.guanajuato.conectate.metrics.privacy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One table: groups that together are its total, each person's interactions in one or several of them. Decides which are
 * not shown.
 *
 * @param hidden the small ones, and as many others, the smallest first, as it takes that nothing is learnt of a small one
 *     by subtracting what is shown from the total
 * @param rest what the hidden ones come to together: what anybody can work out from total and rows, so it may be said
 * @param total all groups
 */
public record SmallGroups<K>(Set<K> hidden, Group rest, Group total) {
    /** Decides for one table; of two groups of the same size the one that comes first by name is hidden first. */
    public static <K extends Comparable<K>> SmallGroups<K> of(Map<K, Group> groups) {
        return of(groups, Set.of());
    }

    /** The same where some groups are told elsewhere: they are shown, and cannot hide another one behind them. */
    public static <K extends Comparable<K>> SmallGroups<K> of(Map<K, Group> groups, Set<K> told) {
        var hidden = new HashSet<K>();
        groups.forEach((key, group) -> {
            if (group.isSmall() && !told.contains(key)) hidden.add(key);
        });
        while (!hidden.isEmpty() && !isSafe(hidden, groups)) {
            var next = smallestShown(hidden, groups, told);
            if (next.isEmpty()) break;
            hidden.add(next.get());
        }
        return new SmallGroups<>(Set.copyOf(hidden), sum(groups, hidden), sum(groups, groups.keySet()));
    }

    /**
     * Whoever subtracts learns the sum of the hidden ones, and that each of them is at least 1, for empty ones are shown.
     * Each may then still be anything from 1 to that sum less 1 for each other: at least {@link Group#ENOUGH} has to be
     * among it, and that many people behind the sum itself.
     */
    private static <K> boolean isSafe(Set<K> hidden, Map<K, Group> groups) {
        return isSafe(hidden.size(), sum(groups, hidden));
    }

    static boolean isSafe(int hidden, Group rest) {
        return hidden >= 2 && !rest.isSmall() && rest.interactions() - (hidden - 1) >= Group.ENOUGH;
    }

    private static <K extends Comparable<K>> Optional<K> smallestShown(
            Set<K> hidden, Map<K, Group> groups, Set<K> told) {
        return groups.entrySet().stream()
                .filter(one -> !hidden.contains(one.getKey()) && !told.contains(one.getKey()))
                .filter(one -> !one.getValue().isEmpty())
                .min(Comparator.<Map.Entry<K, Group>>comparingLong(
                                one -> one.getValue().interactions())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static <K> Group sum(Map<K, Group> groups, Set<K> of) {
        var sum = new Group();
        of.forEach(key -> sum.add(groups.get(key)));
        return sum;
    }

    /** Whether even the total is too small, or would give away a hidden one: then nothing of the table is shown. */
    public boolean isAllHidden() {
        return total.isSmall() || !hidden.isEmpty() && !isSafe(hidden.size(), rest);
    }

    /** Whether this one is shown. */
    public boolean shows(K key) {
        return !isAllHidden() && !hidden.contains(key);
    }
}
