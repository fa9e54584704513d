package mx.gob.guanajuato.conectate.metrics.privacy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several series over the same spans of time, whose sums by series and by span are told elsewhere. A series is shown whole or
 * not at all: single gaps in it could be filled by subtracting the rest of the series from its sum.
 */
public final class SmallSeries {
    private SmallSeries() {}

    /**
     * Those that are not shown: every one with a small group in it, and as many others, the smallest first, as it takes that
     * in no span a small group of a hidden one is learnt by subtracting the shown ones from the span's sum.
     *
     * @param series as many groups in each, one a span; an empty one is of nobody and may be shown
     */
    public static <K extends Comparable<K>> Set<K> hidden(Map<K, List<Group>> series) {
        var hidden = new HashSet<K>();
        series.forEach((key, groups) -> {
            if (groups.stream().anyMatch(Group::isSmall)) hidden.add(key);
        });
        for (var unsafe = unsafe(series, hidden); unsafe.isPresent(); unsafe = unsafe(series, hidden)) {
            var next = smallestShown(series, hidden, unsafe.get());
            if (next.isEmpty()) return Set.copyOf(series.keySet());
            hidden.add(next.get());
        }
        return Set.copyOf(hidden);
    }

    /** A span in which something of a small group could be learnt. */
    private static <K> Optional<Integer> unsafe(Map<K, List<Group>> series, Set<K> hidden) {
        int spans = series.values().stream().mapToInt(List::size).max().orElse(0);
        for (int span = 0; span < spans; span++) {
            int at = span;
            var groups = hidden.stream()
                    .map(key -> series.get(key).get(at))
                    .filter(group -> !group.isEmpty())
                    .toList();
            if (groups.stream().noneMatch(Group::isSmall)) continue;
            var rest = new Group();
            groups.forEach(rest::add);
            if (!SmallGroups.isSafe(groups.size(), rest)) return Optional.of(span);
        }
        return Optional.empty();
    }

    /** Of those with anything in that span, the one with the least in all. */
    private static <K extends Comparable<K>> Optional<K> smallestShown(
            Map<K, List<Group>> series, Set<K> hidden, int span) {
        return series.entrySet().stream()
                .filter(one -> !hidden.contains(one.getKey())
                        && !one.getValue().get(span).isEmpty())
                .min(Comparator.<Map.Entry<K, List<Group>>>comparingLong(one -> total(one.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static long total(List<Group> groups) {
        return groups.stream().mapToLong(Group::interactions).sum();
    }
}
