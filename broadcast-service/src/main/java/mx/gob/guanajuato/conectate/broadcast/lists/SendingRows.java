package mx.gob.guanajuato.conectate.broadcast.lists;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/** Rows on their way to Kafka, a bounded number at a time. */
final class SendingRows implements AutoCloseable {
    private static final int MOST_UNDER_WAY = 2_000;
    private static final long PATIENCE_SECONDS = 10;

    private final Producer<String, byte[]> producer;
    private final Semaphore places = new Semaphore(MOST_UNDER_WAY);
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    SendingRows(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    void send(ProducerRecord<String, byte[]> row) {
        take(1);
        try {
            producer.send(row, (written, cause) -> {
                if (cause != null) failure.compareAndSet(null, cause);
                places.release();
            });
        } catch (KafkaException e) {
            places.release();
            throw new ListAway(e);
        }
    }

    /** Until all of them are written. */
    void awaitAll() {
        take(MOST_UNDER_WAY);
        places.release(MOST_UNDER_WAY);
        if (failure.get() != null) throw new ListAway(failure.get());
    }

    private void take(int number) {
        try {
            boolean free = places.tryAcquire(number, PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!free || failure.get() != null) throw new ListAway(failure.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ListAway(e);
        }
    }

    @Override
    public void close() {
        producer.flush();
    }
}
