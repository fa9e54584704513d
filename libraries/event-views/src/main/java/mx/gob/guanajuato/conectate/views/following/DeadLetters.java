package mx.gob.guanajuato.conectate.views.following;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/** Writes what a view could not read to the topic of dead letters, and counts it. */
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Producer<String, byte[]> producer;
    private final Clock clock;
    private final MeterRegistry meters;

    @Inject
    DeadLetters(KafkaClients kafka, Clock clock, MeterRegistry meters) {
        this(kafka.producer("view-dead-letters"), clock, meters);
    }

    DeadLetters(Producer<String, byte[]> producer, Clock clock, MeterRegistry meters) {
        this.producer = producer;
        this.clock = clock;
        this.meters = meters;
    }

    /** Returns once all are on Kafka; throws {@link ViewUnavailable} when they may not be. */
    void write(String stage, List<Unreadable> unreadable) {
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (var one : unreadable) {
            var letter = letter(stage, one);
            sent.add(producer.send(
                    EventRecords.of(Topics.DEAD_LETTERS, one.record().key(), EventTypes.DEAD_LETTER, letter)));
            LOG.warnf("Record goes to the dead letters: id=%s cause=\"%s\"", letter.id(), letter.cause());
        }
        sent.forEach(DeadLetters::await);
        counter(meters, stage).increment(sent.size());
    }

    static Counter counter(MeterRegistry meters, String stage) {
        return meters.counter("conectate.dead.letters", "stage", stage);
    }

    private DeadLetter letter(String stage, Unreadable unreadable) {
        ConsumerRecord<String, byte[]> record = unreadable.record();
        var origin = new DeadLetter.Origin(
                record.topic(), record.partition(), record.offset(), Optional.ofNullable(record.key()));
        byte[] raw = record.value() == null ? new byte[0] : record.value();
        return DeadLetter.ofRecord(stage, unreadable.cause(), origin, raw, clock.instant());
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            // Bounded by the producer's delivery time-out.
            sent.get();
        } catch (ExecutionException e) {
            throw new ViewUnavailable("Kafka: a dead letter could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ViewUnavailable("interrupted", e);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
