package mx.gob.guanajuato.conectate.metrics.subscribers;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import mx.gob.guanajuato.conectate.views.Progress;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Everybody who ever subscribed, some 100 bytes each, under a name that is made anew at each start and told to nobody. */
@ApplicationScoped
class Memberships {
    private static final Logger LOG = Logger.getLogger(Memberships.class);
    private static final int SALT_BYTES = 16;
    private static final int READ_WITHIN_SECONDS = 3;
    private static final Progress ALL = new Progress(Map.of(0, 0L));

    private final Map<Long, Membership> byName = new ConcurrentHashMap<>();
    private final byte[] salt = new byte[SALT_BYTES];
    private final WholeTopic topic;

    Memberships(KafkaClients kafka) {
        new SecureRandom().nextBytes(salt);
        this.topic = new WholeTopic(kafka, Topics.SUBSCRIBERS, "memberships", this::read);
    }

    void start(@Observes StartupEvent start, KafkaTopics topics) {
        topics.present().thenRun(topic::start);
    }

    /** All of them; throws {@link ViewUnavailable} until everything was read once. */
    Stream<Membership> all() {
        if (!topic.caughtUp().isDone()) throw new ViewUnavailable("the subscribers are not all read yet", null);
        return byName.values().stream();
    }

    /** Whether they hold all that is on Kafka now; waits for it, a few seconds at most. */
    Progress progress() {
        try {
            topic.reachEnd().get(READ_WITHIN_SECONDS, TimeUnit.SECONDS);
            return ALL;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Progress.UNKNOWN;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            return Progress.UNKNOWN;
        }
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            byName.remove(name(record.key()));
            return;
        }
        try {
            var told = Membership.of(EventJson.read(Told.TYPE, record.value()));
            byName.merge(name(record.key()), told, Memberships::later);
        } catch (InvalidEvent e) {
            LOG.errorf("A subscriber cannot be read: offset=%d cause=%s", record.offset(), e.getMessage());
        }
    }

    /** Read again from the beginning, an older state comes after a newer one. */
    private static Membership later(Membership held, Membership read) {
        return read.changedAt().isBefore(held.changedAt()) ? held : read;
    }

    private long name(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @PreDestroy
    void stop() {
        topic.close();
    }
}
