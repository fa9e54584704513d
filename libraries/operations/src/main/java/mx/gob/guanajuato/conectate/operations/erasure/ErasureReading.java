package mx.gob.guanajuato.conectate.operations.erasure;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Reads the erasures; what works with citizens' data starts after {@link #caughtUp}. */
@ApplicationScoped
public class ErasureReading {
    private static final Logger LOG = Logger.getLogger(ErasureReading.class);

    private final ErasedCitizens erased;
    private final KafkaTopics topics;
    private final WholeTopic topic;
    private final AtomicBoolean begun = new AtomicBoolean();

    ErasureReading(ErasedCitizens erased, KafkaClients kafka, KafkaTopics topics) {
        this.erased = erased;
        this.topics = topics;
        this.topic = new WholeTopic(kafka, Topics.ERASURES, "erasures", this::read);
    }

    /** Completes when every erasure is known that was ordered before the start; the first who asks lets the reading begin. */
    public CompletableFuture<Void> caughtUp() {
        if (begun.compareAndSet(false, true)) topics.present().thenRun(topic::start);
        return topic.caughtUp();
    }

    /** Completes when that record is known here. */
    public CompletableFuture<Void> reach(int partition, long offset) {
        return topic.reach(partition, offset);
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        try {
            erased.take(EventJson.read(EventTypes.ERASURE_EVENT, record.value()));
        } catch (InvalidEvent e) {
            LOG.errorf(
                    "Unreadable record on erasures: partition=%d offset=%d cause=%s",
                    record.partition(), record.offset(), e.getMessage());
        }
    }

    @PreDestroy
    void close() {
        topic.close();
    }
}
