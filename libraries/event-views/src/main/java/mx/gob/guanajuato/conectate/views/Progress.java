package mx.gob.guanajuato.conectate.views;

import java.util.Map;
import java.util.OptionalLong;

/**
 * Whether a view holds all that was committed to its topic when somebody asked.
 *
 * @param behind offsets still to read, by partition (they include the marks of transactions, so this is an upper bound
 *     of records); empty when it cannot be said, because Kafka is away or the view is broken
 */
public record Progress(Map<Integer, Long> behind) {
    /** Nobody can say. */
    public static final Progress UNKNOWN = new Progress(Map.of());

    public Progress {
        behind = Map.copyOf(behind);
    }

    /** Whether nothing is missing; false when nobody can say. */
    public boolean isComplete() {
        return behindBy().equals(OptionalLong.of(0));
    }

    /** Offsets still to read in all partitions. */
    public OptionalLong behindBy() {
        if (behind.isEmpty()) return OptionalLong.empty();
        return OptionalLong.of(
                behind.values().stream().mapToLong(Long::longValue).sum());
    }
}
