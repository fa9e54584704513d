package mx.gob.guanajuato.conectate.views.following;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.Fold;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records that are folded into what is known of their partition. */
final class FoldBatch<E> implements Intake {
    private final Function<byte[], E> reading;
    private final Fold<E> fold;
    private final List<Unreadable> unreadable = new ArrayList<>();

    FoldBatch(Function<byte[], E> reading, Fold<E> fold) {
        this.reading = reading;
        this.fold = fold;
    }

    @Override
    public boolean take(ConsumerRecord<String, byte[]> record) {
        if (fold.isFull()) return false;
        try {
            if (record.value() == null) fold.remove(record.key());
            else fold.take(reading.apply(record.value()));
        } catch (ViewUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            unreadable.add(Unreadable.of(record, e));
        }
        return true;
    }

    @Override
    public List<Change> changes() {
        return fold.changes();
    }

    @Override
    public List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }
}
