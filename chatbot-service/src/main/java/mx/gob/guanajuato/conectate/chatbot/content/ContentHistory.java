package mx.gob.guanajuato.conectate.chatbot.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Every revision there ever was. Read from the topic when it is asked for, which is rare. */
@ApplicationScoped
public class ContentHistory {
    private static final Logger LOG = Logger.getLogger(ContentHistory.class);
    private static final TopicPartition HISTORY = new TopicPartition(Topics.CONTENT_HISTORY.name(), 0);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaClients kafka;

    ContentHistory(KafkaClients kafka) {
        this.kafka = kafka;
    }

    /** The revisions of the contents whose keys are asked for, the oldest first. */
    public List<ContentChange> of(Predicate<String> keys) {
        var found = new ArrayList<ContentChange>();
        try (var consumer = kafka.reader(Map.of("client.id", "content-history"))) {
            consumer.assign(List.of(HISTORY));
            consumer.seekToBeginning(List.of(HISTORY));
            long end = consumer.endOffsets(List.of(HISTORY)).get(HISTORY);
            while (consumer.position(HISTORY) < end) {
                consumer.poll(POLL).forEach(record -> {
                    if (keys.test(record.key())) read(record, found);
                });
            }
        }
        return found;
    }

    private static void read(ConsumerRecord<String, byte[]> record, List<ContentChange> into) {
        try {
            into.add(EventJson.read(EventTypes.CONTENT_CHANGE, record.value()));
        } catch (InvalidEvent e) {
            LOG.errorf("A revision cannot be read: offset=%d cause=%s", record.offset(), e.getMessage());
        }
    }
}
