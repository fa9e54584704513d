package mx.gob.guanajuato.conectate.metrics.counting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.metrics.counting.pages.CellPage;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Names;
import mx.gob.guanajuato.conectate.metrics.privacy.Group;

/** Interactions by municipality and topic, with who stands behind them as far as privacy has to know. */
public final class Cells {
    private final Map<Cell, Group> groups = new HashMap<>();

    /** A municipality's code and an intent, each empty where none was named. */
    public record Cell(Optional<String> municipality, Optional<String> intent) {
        static Cell named(String name) {
            int slash = name.indexOf('/');
            return new Cell(part(name.substring(0, slash)), part(name.substring(slash + 1)));
        }

        private static Optional<String> part(String name) {
            return name.equals(Names.NONE) ? Optional.empty() : Optional.of(name);
        }
    }

    void add(int partition, CellPage page) {
        page.counts().forEach((name, count) -> {
            var group = groups.computeIfAbsent(Cell.named(name), none -> new Group());
            group.add(count.interactions());
            // Ordinals are given within a partition; with it before them they are different people's.
            for (int person : count.people()) group.addPerson((long) partition << Integer.SIZE | person);
        });
    }

    void add(Cells others) {
        others.groups.forEach((cell, group) ->
                groups.computeIfAbsent(cell, none -> new Group()).add(group));
    }

    /** Each cell that has anything. */
    public Map<Cell, Group> groups() {
        return Map.copyOf(groups);
    }

    /** Summed by something; what it is empty for is left out. */
    public <K> Map<K, Group> by(Function<Cell, Optional<K>> what) {
        var sums = new TreeMap<K, Group>();
        groups.forEach((cell, group) -> what.apply(cell)
                .ifPresent(key -> sums.computeIfAbsent(key, none -> new Group()).add(group)));
        return sums;
    }
}
