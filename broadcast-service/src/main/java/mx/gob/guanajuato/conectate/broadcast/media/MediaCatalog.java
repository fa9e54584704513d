package mx.gob.guanajuato.conectate.broadcast.media;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.media.MediaEvent;
import mx.gob.guanajuato.conectate.events.media.MediaEvent.Kept;
import mx.gob.guanajuato.conectate.events.media.MediaEvent.Uploaded;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Every file that is known, and under which id Meta has it, as the topic {@code media} says. */
@ApplicationScoped
public class MediaCatalog {
    private static final Logger LOG = Logger.getLogger(MediaCatalog.class);

    /** Meta keeps an upload for 30 days (Meta, media); a message that is under way needs it a little longer. */
    private static final Duration GOOD_FOR = Duration.ofDays(29);

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Map<String, Uploaded> uploads = new ConcurrentHashMap<>();
    private final WholeTopic topic;

    MediaCatalog(KafkaClients kafka) {
        this.topic = new WholeTopic(kafka, Topics.MEDIA, "media-catalog", this::read);
    }

    void start(@Observes StartupEvent start, KafkaTopics topics) {
        topics.present().thenRun(topic::start);
    }

    /** The file of that SHA-256. */
    public Optional<Kept> find(String sha256) {
        return Optional.ofNullable(kept.get(sha256));
    }

    /** Under which id messages of that number may name it now. */
    public Optional<String> idAtMeta(String sha256, String phoneNumberId, Instant now) {
        return Optional.ofNullable(uploads.get(sha256 + "/" + phoneNumberId))
                .filter(upload -> now.isBefore(upload.at().plus(GOOD_FOR)))
                .map(Uploaded::mediaId);
    }

    CompletableFuture<Void> caughtUp() {
        return topic.caughtUp();
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        try {
            if (record.value() == null) forget(record.key());
            else take(EventJson.read(EventTypes.MEDIA_EVENT, record.value()));
        } catch (InvalidEvent e) {
            LOG.warnf("Unreadable media event: offset=%d cause=%s", record.offset(), e.getMessage());
        }
    }

    void take(MediaEvent event) {
        if (event instanceof Kept file) kept.put(file.sha256(), file);
        if (event instanceof Uploaded upload) uploads.put(upload.key(), upload);
    }

    /** It is not there, whatever was said. */
    void forget(Kept file) {
        kept.remove(file.sha256(), file);
    }

    private void forget(String key) {
        kept.remove(key);
        uploads.remove(key);
    }

    @PreDestroy
    void close() {
        topic.close();
    }
}
