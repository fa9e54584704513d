package mx.gob.guanajuato.conectate.chatbot.content.drafts;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import mx.gob.guanajuato.conectate.chatbot.content.HeldTopic;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Reads {@code content-drafts} from its beginning onto the shelf, and goes on reading. */
@ApplicationScoped
class DraftReader implements HeldTopic {
    private static final Logger LOG = Logger.getLogger(DraftReader.class);

    private final DraftShelf shelf;
    private final WholeTopic drafts;

    DraftReader(DraftShelf shelf, KafkaClients kafka) {
        this.shelf = shelf;
        this.drafts = new WholeTopic(kafka, Topics.CONTENT_DRAFTS, "draft-reader", this::apply);
    }

    void start(@Observes StartupEvent event, KafkaTopics topics) {
        topics.present().thenRun(drafts::start);
    }

    /** Completes when the shelf holds what there was at the start. */
    CompletableFuture<Void> caughtUp() {
        return drafts.caughtUp();
    }

    @Override
    public CompletableFuture<Void> reachEnd() {
        return drafts.reachEnd();
    }

    private void apply(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) return;
        try {
            shelf.apply(EventJson.read(EventTypes.CONTENT_DRAFT, record.value()));
        } catch (InvalidEvent e) {
            LOG.errorf("A draft cannot be read: offset=%d cause=%s", record.offset(), e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        drafts.close();
    }
}
