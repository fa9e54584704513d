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
 * Consecutive records of one partition on their way into the store as one script call. Takes records until it is full;
 * increments of one field become one, so a batch of a busy day is a handful of changes.
 */
final class Batch {
    /** What one script call may change, so that it holds up Redis for a few milliseconds at most. */
    static final int MAX_CHANGES = 1_000;

    private final View<?> view;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Field, Long> sums = new LinkedHashMap<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private int records;

    Batch(View<?> view) {
        this.view = view;
    }

    /** A record that the view cannot take, and why. */
    record Unreadable(ConsumerRecord<String, byte[]> record, String cause) {}

    private record Field(String key, String name) {}

    /** Whether the record is in; false when it has to go into the next batch. An empty batch takes any. */
    boolean take(ConsumerRecord<String, byte[]> record) {
        try {
            var more = view.changesOf(record.key(), record.value());
            if (more.size() > MAX_CHANGES) throw new InvalidEvent("value", "more than " + MAX_CHANGES + " changes");
            if (changes.size() + sums.size() + more.size() > MAX_CHANGES) return false;
            more.forEach(this::add);
        } catch (InvalidEvent e) {
            unreadable.add(new Unreadable(record, e.getMessage()));
        } catch (RuntimeException e) {
            // The message may hold a value of the record; the class may not.
            unreadable.add(new Unreadable(record, e.getClass().getSimpleName()));
        }
        records++;
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

    List<Change> changes() {
        settleSums();
        return List.copyOf(changes);
    }

    List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }

    int records() {
        return records;
    }
}
