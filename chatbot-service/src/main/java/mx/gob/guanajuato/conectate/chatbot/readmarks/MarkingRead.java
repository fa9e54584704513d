package mx.gob.guanajuato.conectate.chatbot.readmarks;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Follows the messages that come in, from now on: nobody is helped by a read mark of yesterday. */
@ApplicationScoped
class MarkingRead {
    private static final Logger LOG = Logger.getLogger(MarkingRead.class);
    private static final String GROUP = "chatbot-read-marks";
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int PAUSE_SECONDS = 1;

    private final KafkaClients kafka;
    private final KafkaTopics topics;
    private final ReadMarks marks;
    private final FreshMessages fresh;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread following = new Thread(this::followUntilStopped, "read-marks");

    MarkingRead(KafkaClients kafka, KafkaTopics topics, ReadMarks marks, Clock clock) {
        this.kafka = kafka;
        this.topics = topics;
        this.marks = marks;
        this.fresh = new FreshMessages(clock);
        following.setDaemon(true);
    }

    void start(@Observes StartupEvent start) {
        topics.present().thenRun(following::start);
    }

    private void followUntilStopped() {
        try {
            do {
                follow();
            } while (!stopping.await(PAUSE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (var consumer = kafka.member(GROUP, Map.of(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest"))) {
            consumer.subscribe(List.of(Topics.INBOUND.name()));
            while (stopping.getCount() > 0) markNext(consumer);
        } catch (KafkaException e) {
            LOG.warnf("Read marks pause: cause=%s", e.getClass().getSimpleName());
        }
    }

    private void markNext(Consumer<String, byte[]> consumer) {
        var records = consumer.poll(POLL);
        records.forEach(record -> mark(record.value()));
        if (!records.isEmpty()) consumer.commitAsync();
    }

    private void mark(byte[] value) {
        try {
            InboundMessage message = EventJson.read(EventTypes.INBOUND_MESSAGE, value);
            if (fresh.isFresh(message)) marks.send(message);
        } catch (InvalidEvent e) {
            // The conversation reads the same record and makes it a dead letter.
            LOG.debugf("No read mark: cause=%s", e.getMessage());
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping.countDown();
        following.join(2 * POLL.toMillis());
    }
}
