package mx.gob.guanajuato.conectate.broadcast.catalog;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the topic {@code broadcasts} into the catalog, all of it at the start and what comes from then on. */
@ApplicationScoped
public class CatalogReader {
    private static final Duration READ_WITHIN = Duration.ofSeconds(3);

    private final BroadcastCatalog catalog;
    private final UnreadableBroadcasts unreadable;
    private final WholeTopic broadcasts;

    CatalogReader(KafkaClients kafka, BroadcastCatalog catalog, UnreadableBroadcasts unreadable) {
        this.catalog = catalog;
        this.unreadable = unreadable;
        this.broadcasts = new WholeTopic(kafka, Topics.BROADCASTS, "broadcast-catalog", this::read);
    }

    /** Begins to read. Call it when the topic is there. */
    public void start() {
        broadcasts.start();
    }

    /** Completes when the catalog holds everything that was written before the start. */
    public CompletableFuture<Void> caughtUp() {
        return broadcasts.caughtUp();
    }

    /** Completes when the catalog holds everything that was committed before the call. */
    CompletableFuture<Void> reachEnd() {
        return broadcasts.reachEnd();
    }

    /** Waits a little until the catalog holds that record. */
    void awaitRead(int partition, long offset) {
        broadcasts.awaitRead(partition, offset, READ_WITHIN);
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        try {
            if (record.value() == null) catalog.erase(record.key());
            else catalog.read(EventJson.read(EventTypes.BROADCAST, record.value()));
        } catch (InvalidEvent e) {
            unreadable.bury(record, e);
        }
    }

    @PreDestroy
    void stop() {
        broadcasts.close();
    }
}
