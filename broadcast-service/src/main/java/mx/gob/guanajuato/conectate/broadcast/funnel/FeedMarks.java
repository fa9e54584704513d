package mx.gob.guanajuato.conectate.broadcast.funnel;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.FeedMark;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Where each partition stands with each broadcast, whichever instance works on it. */
@ApplicationScoped
public class FeedMarks {
    private static final Logger LOG = Logger.getLogger(FeedMarks.class);

    private final Map<String, Map<Integer, FeedMark>> marks = new ConcurrentHashMap<>();
    private final WholeTopic topic;

    FeedMarks(KafkaClients kafka) {
        this.topic = new WholeTopic(kafka, Topics.BROADCAST_PROGRESS, "broadcast-progress", this::read);
    }

    /** Begins to read; completes when all is known that was written before. */
    public CompletableFuture<Void> start() {
        topic.start();
        return topic.caughtUp();
    }

    /** How far a broadcast is. */
    public Progress of(String broadcastId) {
        return Progress.of(marks.getOrDefault(broadcastId, Map.of()).values());
    }

    boolean isFinished(String broadcastId, int partition) {
        var mark = marks.getOrDefault(broadcastId, Map.of()).get(partition);
        return mark != null && mark.finished();
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        try {
            if (record.value() != null) note(EventJson.read(EventTypes.FEED_MARK, record.value()));
        } catch (InvalidEvent e) {
            LOG.errorf("A mark of the feed cannot be read: offset=%d cause=%s", record.offset(), e.getMessage());
        }
    }

    /** Read again from the beginning, an older mark comes after a newer one: messages never become fewer. */
    private void note(FeedMark mark) {
        marks.computeIfAbsent(mark.broadcastId(), id -> new ConcurrentHashMap<>())
                .merge(
                        mark.partition(),
                        mark,
                        (held, read) -> read.messages() < held.messages() || held.finished() ? held : read);
    }

    @PreDestroy
    void stop() {
        topic.close();
    }
}
