package mx.gob.guanajuato.conectate.views.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far a view has come, as Redis has it: THE truth about it.
 *
 * @param byPartition the offset of the next record to read; a partition without one starts at the beginning of the log
 * @param broken why the view takes nothing any more: Redis refused a change half-way, which only a mistake in the view's
 *     function can bring about
 */
public record Positions(Map<Integer, Long> byPartition, Optional<String> broken) {
    static final String BROKEN = "broken";

    static Positions of(Map<String, String> fields) {
        var byPartition = new HashMap<Integer, Long>();
        fields.forEach((field, value) -> {
            if (!field.equals(BROKEN)) byPartition.put(Integer.valueOf(field), Long.valueOf(value));
        });
        return new Positions(byPartition, Optional.ofNullable(fields.get(BROKEN)));
    }

    /** Where to go on in a partition; 0, the beginning of the log, in an empty Redis. */
    public long of(int partition) {
        return byPartition.getOrDefault(partition, 0L);
    }
}
