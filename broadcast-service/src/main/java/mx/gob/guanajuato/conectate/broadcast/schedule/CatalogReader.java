package mx.gob.guanajuato.conectate.broadcast.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private final BroadcastCatalog catalog;
    private final BroadcastLog log;
    private final WholeTopic broadcasts;

    CatalogReader(KafkaClients kafka, BroadcastCatalog catalog, BroadcastLog log) {
        this.catalog = catalog;
        this.log = log;
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

    /** Waits until the catalog holds that record; false if it takes longer. */
    boolean awaitRead(int partition, long offset, Duration atMost) {
        try {
            broadcasts.reach(partition, offset).get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        try {
            if (record.value() == null) catalog.erase(record.key());
            else catalog.read(EventJson.read(EventTypes.BROADCAST, record.value()));
        } catch (InvalidEvent e) {
            log.giveUp(record, e);
        }
    }

    @PreDestroy
    void stop() {
        broadcasts.close();
    }
}
