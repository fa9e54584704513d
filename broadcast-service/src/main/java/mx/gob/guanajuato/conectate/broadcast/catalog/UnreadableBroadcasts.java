package mx.gob.guanajuato.conectate.broadcast.catalog;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Records of the topic {@code broadcasts} that cannot be read become dead letters. */
@ApplicationScoped
class UnreadableBroadcasts {
    private static final Logger LOG = Logger.getLogger(UnreadableBroadcasts.class);
    private static final String STAGE = "broadcast-catalog";

    private final Producer<String, byte[]> producer;
    private final Clock clock;

    UnreadableBroadcasts(KafkaClients kafka, Clock clock) {
        this.producer = kafka.producer("unreadable-broadcasts");
        this.clock = clock;
    }

    /** The same letter again after each start. */
    void bury(ConsumerRecord<String, byte[]> record, InvalidEvent cause) {
        var origin = new DeadLetter.Origin(
                record.topic(), record.partition(), record.offset(), Optional.ofNullable(record.key()));
        var letter = DeadLetter.ofRecord(STAGE, cause.getMessage(), origin, record.value(), clock.instant());
        LOG.warnf("A broadcast cannot be read: partition=%d offset=%d", record.partition(), record.offset());
        try {
            producer.send(
                    EventRecords.of(Topics.DEAD_LETTERS, record.key(), EventTypes.DEAD_LETTER, letter),
                    (written, failure) -> reportIfLost(failure));
        } catch (KafkaException e) {
            reportIfLost(e);
        }
    }

    private static void reportIfLost(Exception failure) {
        if (failure == null) return;
        LOG.errorf("A dead letter was not written: cause=%s", failure.getClass().getSimpleName());
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
