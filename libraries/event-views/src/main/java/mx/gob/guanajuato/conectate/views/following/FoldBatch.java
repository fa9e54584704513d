package mx.gob.guanajuato.conectate.views.following;

import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.Fold;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records that are folded into what is known of their partition. */
final class FoldBatch<E> implements Intake {
    private final EventType<E> type;
    private final Fold<E> fold;
    private final List<Unreadable> unreadable = new ArrayList<>();

    FoldBatch(EventType<E> type, Fold<E> fold) {
        this.type = type;
        this.fold = fold;
    }

    @Override
    public boolean take(ConsumerRecord<String, byte[]> record) {
        if (fold.isFull()) return false;
        try {
            fold.take(EventJson.read(type, record.value()));
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
