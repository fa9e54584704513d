package mx.gob.guanajuato.conectate.broadcast.media;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.media.MediaEvent;
import mx.gob.guanajuato.conectate.events.media.MediaEvent.Kept;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Keeps the bytes of files on {@code media-parts} and brings them back. Both wait for Kafka. */
@ApplicationScoped
class MediaArchive {
    private static final int PART = 512 * 1024;
    private static final long WRITTEN_SECONDS = 10;
    private static final Duration READ_WITHIN = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaClients kafka;
    private final Producer<String, byte[]> producer;
    private final Clock clock;

    MediaArchive(KafkaClients kafka, Clock clock) {
        this.kafka = kafka;
        this.producer = kafka.producer("media");
        this.clock = clock;
    }

    /**
     * Writes the parts, and then that they are there.
     *
     * @throws MediaAway when Kafka does not take them
     */
    Kept write(String sha256, String type, String name, byte[] bytes) {
        // Another instance may be given the same file at this moment.
        var upload = Optional.of("" + UUID.randomUUID());
        String key = Kept.keyOfParts(sha256, upload);
        RecordMetadata first = null;
        for (int from = 0; from < bytes.length; from += PART) {
            byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART));
            // One by one: a retry of an earlier one must not come after a later one.
            var written = wait(producer.send(new ProducerRecord<>(Topics.MEDIA_PARTS.name(), key, part)));
            first = first == null ? written : first;
        }
        var kept =
                new Kept(sha256, type, bytes.length, name, first.partition(), first.offset(), clock.instant(), upload);
        tell(kept);
        return kept;
    }

    void tell(MediaEvent event) {
        wait(producer.send(EventRecords.of(Topics.MEDIA, event.key(), EventTypes.MEDIA_EVENT, event)));
    }

    /**
     * The bytes.
     *
     * @throws MediaAway when Kafka does not give them, or has let them go
     */
    byte[] read(Kept kept) {
        var partition = new TopicPartition(Topics.MEDIA_PARTS.name(), kept.partition());
        try (Consumer<String, byte[]> reader = kafka.reader(Map.of())) {
            reader.assign(List.of(partition));
            reader.seek(partition, kept.offset());
            return collect(reader, kept);
        } catch (KafkaException e) {
            throw new MediaAway(e);
        }
    }

    private static byte[] collect(Consumer<String, byte[]> reader, Kept kept) {
        var bytes = new ByteArrayOutputStream((int) kept.size());
        long end = System.nanoTime() + READ_WITHIN.toNanos();
        while (bytes.size() < kept.size()) {
            if (System.nanoTime() - end > 0) throw new MediaAway(null);
            for (var part : reader.poll(POLL)) {
                // Another file may have been written at the same time.
                boolean ours = part.key().equals(kept.keyOfParts()) && bytes.size() < kept.size();
                if (ours) bytes.writeBytes(part.value());
            }
        }
        return bytes.toByteArray();
    }

    private static RecordMetadata wait(Future<RecordMetadata> sent) {
        try {
            return sent.get(WRITTEN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MediaAway(e);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new MediaAway(e);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
