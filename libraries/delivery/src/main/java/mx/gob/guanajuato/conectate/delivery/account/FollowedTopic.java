package mx.gob.guanajuato.conectate.delivery.account;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/** Reads a topic on a thread of its own until it is closed. What it brings is of use now or never: nothing is made up for. */
final class FollowedTopic implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FollowedTopic.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final long PAUSE_MILLIS = 500;
    private static final long CLOSING_MILLIS = 1_000;

    private final Supplier<Consumer<String, byte[]>> opening;
    private final java.util.function.Consumer<ConsumerRecords<String, byte[]>> reader;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile Consumer<String, byte[]> consumer;

    FollowedTopic(
            String name,
            Supplier<Consumer<String, byte[]>> opening,
            java.util.function.Consumer<ConsumerRecords<String, byte[]>> reader) {
        this.opening = opening;
        this.reader = reader;
        this.thread = new Thread(this::untilClosed, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void untilClosed() {
        while (closed.getCount() > 0) {
            try (var open = opening.get()) {
                consumer = open;
                while (closed.getCount() > 0) {
                    var records = open.poll(POLL);
                    if (!records.isEmpty()) reader.accept(records);
                }
            } catch (WakeupException e) {
                LOG.debug("no longer followed");
            } catch (KafkaException e) {
                LOG.debugf("followed again: cause=%s", e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void pause() {
        try {
            if (closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) LOG.debug("closed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        var open = consumer;
        if (open != null) open.wakeup();
        try {
            thread.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
