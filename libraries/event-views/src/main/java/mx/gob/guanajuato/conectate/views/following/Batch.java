package mx.gob.guanajuato.conectate.views.following;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.View;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Records of which each changes something by itself. Takes records until it is full;
 * increments of one field become one, so a batch of a busy day is a handful of changes.
 */
final class Batch implements Intake {
    /** What one script call may change, so that it holds up Redis for a few milliseconds at most. */
    static final int MAX_CHANGES = 1_000;

    private final View<?> view;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Field, Long> sums = new LinkedHashMap<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    Batch(View<?> view) {
        this.view = view;
    }

    private record Field(String key, String name) {}

    @Override
    public boolean take(ConsumerRecord<String, byte[]> record) {
        try {
            var more = view.changesOf(record.key(), record.value());
            if (more.size() > MAX_CHANGES) throw new InvalidEvent("value", "more than " + MAX_CHANGES + " changes");
            if (changes.size() + sums.size() + more.size() > MAX_CHANGES) return false;
            more.forEach(this::add);
        } catch (RuntimeException e) {
            unreadable.add(Unreadable.of(record, e));
        }
        return true;
    }

    private void add(Change change) {
        if (change instanceof Change.Increment more) {
            sums.merge(new Field(more.key(), more.field()), more.by(), Math::addExact);
        } else {
            // Increments may be exchanged with each other, but not with what sets or removes the same key.
            settleSums();
            changes.add(change);
        }
    }

    private void settleSums() {
        sums.forEach((field, sum) -> changes.add(new Change.Increment(field.key(), field.name(), sum)));
        sums.clear();
    }

    @Override
    public List<Change> changes() {
        settleSums();
        return List.copyOf(changes);
    }

    @Override
    public List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }
}
