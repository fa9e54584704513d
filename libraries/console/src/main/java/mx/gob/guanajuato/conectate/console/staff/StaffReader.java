package mx.gob.guanajuato.conectate.console.staff;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/** Reads the topic {@code staff} into the directory, all of it at the start and what comes from then on. */
@ApplicationScoped
public class StaffReader {
    private static final Logger LOG = Logger.getLogger(StaffReader.class);
    private static final TopicPartition STAFF = new TopicPartition(Topics.STAFF.name(), 0);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final long PAUSE_MILLIS = 500;

    private final KafkaClients kafka;
    private final StaffDirectory directory;
    private final CompletableFuture<Void> caughtUp = new CompletableFuture<>();
    private final Map<CompletableFuture<Void>, Long> awaited = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::untilStopped, "staff-reader");
    private volatile Consumer<String, byte[]> present;

    StaffReader(KafkaClients kafka, StaffDirectory directory) {
        this.kafka = kafka;
        this.directory = directory;
        thread.setDaemon(true);
    }

    void start(@Observes StartupEvent event, KafkaTopics topics) {
        topics.present().thenRun(thread::start);
    }

    /** Completes when the directory holds everybody who was there at the start. */
    public CompletableFuture<Void> caughtUp() {
        return caughtUp;
    }

    /** Completes when the directory holds the change at that offset. */
    CompletableFuture<Void> reach(long offset) {
        var reached = new CompletableFuture<Void>();
        awaited.put(reached, offset);
        return reached;
    }

    private void untilStopped() {
        while (stopped.getCount() > 0) {
            try (var reader = kafka.reader(Map.of(ConsumerConfig.CLIENT_ID_CONFIG, "staff-reader"))) {
                present = reader;
                readOn(reader);
            } catch (WakeupException e) {
                LOG.debug("The staff is no longer read");
            } catch (KafkaException e) {
                LOG.warnf("The staff is read anew: cause=%s", e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void readOn(Consumer<String, byte[]> reader) {
        reader.assign(List.of(STAFF));
        reader.seekToBeginning(List.of(STAFF));
        long end = reader.endOffsets(List.of(STAFF)).get(STAFF);
        while (stopped.getCount() > 0) {
            reader.poll(POLL).forEach(this::read);
            long position = reader.position(STAFF);
            if (position >= end) caughtUp.complete(null);
            awaited.forEach((reached, offset) -> complete(reached, offset, position));
        }
    }

    private void complete(CompletableFuture<Void> reached, long offset, long position) {
        if (position <= offset) return;
        awaited.remove(reached);
        reached.complete(null);
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        try {
            var value = Optional.ofNullable(record.value());
            directory.apply(record.key(), value.map(bytes -> EventJson.read(EventTypes.STAFF_MEMBER, bytes)));
        } catch (InvalidEvent e) {
            // Whoever was written there before keeps what they had: a record that nobody can read takes nobody's access
            // away.
            LOG.errorf("A staff record cannot be read: offset=%d cause=%s", record.offset(), e.getMessage());
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
        var reading = present;
        if (reading != null) reading.wakeup();
    }
}
