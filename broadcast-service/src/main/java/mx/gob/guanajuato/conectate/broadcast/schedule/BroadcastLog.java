package mx.gob.guanajuato.conectate.broadcast.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Writes to the topic {@code broadcasts}. What it returns from is on every in-sync replica. */
@ApplicationScoped
class BroadcastLog {
    private static final Logger LOG = Logger.getLogger(BroadcastLog.class);
    private static final String STAGE = "broadcast-catalog";

    /** The client itself gives up before; whoever called the API has an answer within 5 s. */
    private static final long ANSWER_MILLIS = 4_000;

    private final Producer<String, byte[]> producer;
    private final Clock clock;

    BroadcastLog(KafkaClients kafka, Clock clock) {
        this.producer = kafka.producer("broadcasts");
        this.clock = clock;
    }

    RecordMetadata write(Broadcast broadcast) {
        try {
            return producer.send(EventRecords.of(Topics.BROADCASTS, broadcast.id(), EventTypes.BROADCAST, broadcast))
                    .get(ANSWER_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.kafkaIsAway();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.warnf(
                    "A broadcast could not be written: id=%s cause=%s",
                    broadcast.id(), e.getClass().getSimpleName());
            throw Problems.kafkaIsAway();
        }
    }

    /** Puts what the catalog cannot read with the dead letters; the same one again after each start. */
    void giveUp(ConsumerRecord<String, byte[]> record, InvalidEvent cause) {
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
