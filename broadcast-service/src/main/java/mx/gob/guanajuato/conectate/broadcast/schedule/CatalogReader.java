package mx.gob.guanajuato.conectate.broadcast.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/** Reads the topic {@code broadcasts} into the catalog, all of it at the start and what comes from then on. */
@ApplicationScoped
public class CatalogReader {
    private static final Logger LOG = Logger.getLogger(CatalogReader.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final long PAUSE_MILLIS = 500;
    private static final List<TopicPartition> PARTITIONS = IntStream.range(0, Topics.BROADCASTS.partitions())
            .mapToObj(partition -> new TopicPartition(Topics.BROADCASTS.name(), partition))
            .toList();

    private final KafkaClients kafka;
    private final BroadcastCatalog catalog;
    private final BroadcastLog log;
    private final ReadPositions positions = new ReadPositions();
    private final CompletableFuture<Void> caughtUp = new CompletableFuture<>();
    private final Thread thread = new Thread(this::untilStopped, "broadcast-catalog");
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Consumer<String, byte[]> consumer;

    CatalogReader(KafkaClients kafka, BroadcastCatalog catalog, BroadcastLog log) {
        this.kafka = kafka;
        this.catalog = catalog;
        this.log = log;
        thread.setDaemon(true);
    }

    /** Begins to read. Call it when the topic is there. */
    public void start() {
        thread.start();
    }

    /** Completes when the catalog holds everything that was written before the start. */
    public CompletableFuture<Void> caughtUp() {
        return caughtUp;
    }

    /** Waits until the catalog holds that record; false if it takes longer. */
    boolean awaitRead(int partition, long offset, Duration atMost) {
        return positions.awaitPast(partition, offset, atMost);
    }

    private void untilStopped() {
        while (stopped.getCount() > 0) {
            try (var reader = kafka.reader(Map.of(ConsumerConfig.CLIENT_ID_CONFIG, "broadcast-catalog"))) {
                consumer = reader;
                readOn(reader);
            } catch (WakeupException e) {
                LOG.debug("The catalog is no longer read");
            } catch (KafkaException e) {
                LOG.warnf("The catalog is read anew: cause=%s", e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void readOn(Consumer<String, byte[]> reader) {
        reader.assign(PARTITIONS);
        reader.seekToBeginning(PARTITIONS);
        var ends = reader.endOffsets(PARTITIONS);
        while (stopped.getCount() > 0) {
            reader.poll(POLL).forEach(this::read);
            PARTITIONS.forEach(one -> positions.reached(one.partition(), reader.position(one)));
            if (!caughtUp.isDone() && PARTITIONS.stream().allMatch(one -> reader.position(one) >= ends.get(one))) {
                caughtUp.complete(null);
            }
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

    private void pause() {
        try {
            stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
        var reading = consumer;
        if (reading != null) reading.wakeup();
    }
}
