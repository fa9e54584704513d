package mx.gob.guanajuato.conectate.delivery.attempts;

import java.time.Duration;
import java.util.function.Supplier;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * The delivery-log on Kafka. Written by one thread, which waits only where the cluster is not known yet, 1.5 s at most.
 * A record fails after 3 s without a broker; a producer that cannot go on is replaced by a new one.
 */
public final class DeliveryLog implements AttemptLog, AutoCloseable {
    private static final Duration CLOSING = Duration.ofSeconds(1);

    /** A send that took so long waited for the cluster. */
    private static final long BLOCKED = Duration.ofSeconds(1).toNanos();

    /** After such a send the others fail at once, so that the one thread does not wait for each in turn. */
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final Supplier<Producer<String, byte[]>> producers;
    private Producer<String, byte[]> producer;
    private volatile boolean broken;
    private long blockedAt = System.nanoTime() - PAUSE;

    public DeliveryLog(KafkaClients kafka, String name) {
        this.producers = () -> kafka.producer(name);
        this.producer = producers.get();
    }

    @Override
    public void append(int partition, DeliveryEvent event, Written written) {
        send(
                EventRecords.of(Topics.DELIVERY_LOG, partition, event.messageId(), EventTypes.DELIVERY_EVENT, event),
                written);
    }

    @Override
    public void bury(DeadLetter letter, Written written) {
        String key = letter.origin().flatMap(DeadLetter.Origin::key).orElse(letter.id());
        send(EventRecords.of(Topics.DEAD_LETTERS, key, EventTypes.DEAD_LETTER, letter), written);
    }

    private void send(ProducerRecord<String, byte[]> record, Written written) {
        long begin = System.nanoTime();
        if (begin - blockedAt < PAUSE) {
            written.failed(new TimeoutException("the cluster was away a moment ago"));
            return;
        }
        try {
            renewIfBroken();
            producer.send(record, (metadata, failure) -> {
                if (failure == null) written.acknowledged(metadata.offset());
                else failed(written, failure);
            });
        } catch (KafkaException | IllegalStateException e) {
            failed(written, e);
        }
        long end = System.nanoTime();
        if (end - begin > BLOCKED) blockedAt = end;
    }

    private void failed(Written written, Exception failure) {
        if (!(failure instanceof RetriableException)) broken = true;
        written.failed(failure);
    }

    private void renewIfBroken() {
        if (!broken) return;
        producer.close(Duration.ZERO);
        producer = producers.get();
        broken = false;
    }

    @Override
    public void close() {
        producer.close(CLOSING);
    }
}
