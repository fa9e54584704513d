package mx.gob.guanajuato.conectate.metrics.counting;

import java.util.Map;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/** A set of different people, of whom nothing but their number can be learnt. Exact. */
public final class People {
    private final Map<String, RoaringBitmap> byPartition = new TreeMap<>();

    void add(String partition, RoaringBitmap ordinals) {
        byPartition.computeIfAbsent(partition, none -> new RoaringBitmap()).or(ordinals);
    }

    /** Adds all of the others. */
    public People add(People others) {
        others.byPartition.forEach(this::add);
        return this;
    }

    /** How many they are. */
    public long count() {
        return byPartition.values().stream()
                .mapToLong(RoaringBitmap::getLongCardinality)
                .sum();
    }

    /** How many of them are not among the others. */
    public long countWithout(People others) {
        return byPartition.entrySet().stream()
                .mapToLong(one -> RoaringBitmap.andNotCardinality(
                        one.getValue(), others.byPartition.getOrDefault(one.getKey(), new RoaringBitmap())))
                .sum();
    }
}
