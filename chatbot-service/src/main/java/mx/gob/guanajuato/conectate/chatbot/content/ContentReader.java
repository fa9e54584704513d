package mx.gob.guanajuato.conectate.chatbot.content;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/** Reads {@code content-changes} from its beginning into the catalogue, and goes on reading. */
@ApplicationScoped
class ContentReader {
    private static final Logger LOG = Logger.getLogger(ContentReader.class);
    private static final TopicPartition CHANGES = new TopicPartition(Topics.CONTENT_CHANGES.name(), 0);
    private static final Duration POLL = Duration.ofMillis(200);

    private final ContentCatalog catalog;
    private final KafkaClients kafka;
    private final CompletableFuture<Void> caughtUp = new CompletableFuture<>();
    private final Map<CompletableFuture<Void>, Long> awaited = new ConcurrentHashMap<>();
    private final Thread reading = new Thread(this::readUntilStopped, "content-reader");
    private volatile boolean stopped;
    private volatile Consumer<String, byte[]> present;

    ContentReader(ContentCatalog catalog, KafkaClients kafka) {
        this.catalog = catalog;
        this.kafka = kafka;
        reading.setDaemon(true);
    }

    /** Completes when all that stood in the topic at the start is in the catalogue. */
    CompletableFuture<Void> start() {
        reading.start();
        return caughtUp;
    }

    /** Completes when the catalogue holds everything that was committed before the call. */
    CompletableFuture<Void> reachEnd() {
        try (var consumer = kafka.reader(Map.of("client.id", "content-end"))) {
            long end = consumer.endOffsets(List.of(CHANGES)).get(CHANGES);
            return end == 0 ? CompletableFuture.completedFuture(null) : reach(end - 1);
        }
    }

    /** Completes when the catalogue holds the change at that offset. */
    CompletableFuture<Void> reach(long offset) {
        var reached = new CompletableFuture<Void>();
        awaited.put(reached, offset);
        return reached;
    }

    private void readUntilStopped() {
        while (!stopped) {
            try (var consumer = kafka.reader(Map.of("client.id", "content-reader"))) {
                present = consumer;
                consumer.assign(List.of(CHANGES));
                consumer.seekToBeginning(List.of(CHANGES));
                read(consumer);
            } catch (WakeupException e) {
                LOG.debug("Content reader stops");
            } catch (KafkaException e) {
                LOG.warnf(
                        "Content is read again from its beginning: cause=%s",
                        e.getClass().getSimpleName());
            }
        }
    }

    private void read(Consumer<String, byte[]> consumer) {
        long end = consumer.endOffsets(List.of(CHANGES)).get(CHANGES);
        while (!stopped) {
            consumer.poll(POLL).forEach(this::apply);
            long position = consumer.position(CHANGES);
            if (position >= end) caughtUp.complete(null);
            awaited.forEach((reached, offset) -> complete(reached, offset, position));
        }
    }

    private void complete(CompletableFuture<Void> reached, long offset, long position) {
        if (position <= offset) return;
        awaited.remove(reached);
        reached.complete(null);
    }

    private void apply(ConsumerRecord<String, byte[]> record) {
        try {
            catalog.apply(
                    record.key(),
                    Optional.ofNullable(record.value()).map(value -> EventJson.read(EventTypes.CONTENT_CHANGE, value)));
        } catch (InvalidEvent e) {
            // The revision before stays in force: a figure that cannot be read must not take one away that can.
            LOG.errorf("A content change cannot be read: offset=%d cause=%s", record.offset(), e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        // An interrupt would also fall upon the consumer's own end, which then tells of it with a stack trace.
        if (present != null) present.wakeup();
    }
}
