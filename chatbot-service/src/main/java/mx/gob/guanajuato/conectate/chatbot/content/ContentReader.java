package mx.gob.guanajuato.conectate.chatbot.content;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Reads {@code content-changes} from its beginning into the catalogue, and goes on reading. */
@ApplicationScoped
class ContentReader implements HeldTopic {
    private static final Logger LOG = Logger.getLogger(ContentReader.class);

    private final ContentCatalog catalog;
    private final WholeTopic changes;

    ContentReader(ContentCatalog catalog, KafkaClients kafka) {
        this.catalog = catalog;
        this.changes = new WholeTopic(kafka, Topics.CONTENT_CHANGES, "content-reader", this::apply);
    }

    /** Completes when all that stood in the topic at the start is in the catalogue. */
    CompletableFuture<Void> start() {
        changes.start();
        return changes.caughtUp();
    }

    @Override
    public CompletableFuture<Void> reachEnd() {
        return changes.reachEnd();
    }

    /** Completes when the catalogue holds the change at that offset. */
    CompletableFuture<Void> reach(long offset) {
        return changes.reach(0, offset);
    }

    private void apply(ConsumerRecord<String, byte[]> record) {
        try {
            catalog.apply(
                    record.key(),
                    Optional.ofNullable(record.value())
                            .map(value -> EventJson.read(EventTypes.CONTENT_CHANGE, value))
                            .map(change -> SharedTexts.in(change, record.key())));
        } catch (InvalidEvent e) {
            // The revision before stays in force: a figure that cannot be read must not take one away that can.
            LOG.errorf("A content change cannot be read: offset=%d cause=%s", record.offset(), e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        changes.close();
    }
}
