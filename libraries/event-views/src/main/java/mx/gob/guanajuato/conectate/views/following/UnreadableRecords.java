package mx.gob.guanajuato.conectate.views.following;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.gob.guanajuato.conectate.views.View;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * What a view does with records that it cannot read: each becomes a dead letter when the view first meets it, none when
 * an emptied Redis is filled again. The group's committed offset remembers up to where that was done; it is used for
 * nothing else. Where it is lost or late, the same letter is written again, under the same id.
 */
final class UnreadableRecords {
    private static final Logger LOG = Logger.getLogger(UnreadableRecords.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final View<?> view;
    private final Consumer<?, ?> consumer;
    private final DeadLetters letters;

    UnreadableRecords(View<?> view, Consumer<?, ?> consumer, DeadLetters letters) {
        this.view = view;
        this.consumer = consumer;
        this.letters = letters;
    }

    /** To be called before the position passes them. */
    void bury(TopicPartition partition, List<Unreadable> unreadable) {
        if (unreadable.isEmpty()) return;
        long done = done(partition);
        letters.write(
                view.stage(),
                unreadable.stream().filter(one -> one.record().offset() >= done).toList());
    }

    /** To be called once the position has passed them. */
    void passed(TopicPartition partition, List<Unreadable> unreadable, long position) {
        if (unreadable.isEmpty()) return;
        try {
            if (position > done(partition))
                consumer.commitSync(Map.of(partition, new OffsetAndMetadata(position)), TIMEOUT);
        } catch (KafkaException e) {
            LOG.infof(
                    "Not noted, dead letters may be repeated: view=%s cause=%s",
                    view.fullName(), e.getClass().getSimpleName());
        }
    }

    private long done(TopicPartition partition) {
        var committed = consumer.committed(Set.of(partition), TIMEOUT).get(partition);
        return committed == null ? 0 : committed.offset();
    }
}
