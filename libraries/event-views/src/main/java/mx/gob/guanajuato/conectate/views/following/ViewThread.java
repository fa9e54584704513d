package mx.gob.guanajuato.conectate.views.following;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.store.ViewStore;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/**
 * Follows one view until it is stopped. What the follower cannot mend by itself, such as a client that Kafka has fenced,
 * ends the follower; a new one with a new client takes over after a pause.
 */
final class ViewThread {
    private static final Logger LOG = Logger.getLogger(ViewThread.class);
    private static final Duration CLOSING = Duration.ofSeconds(1);
    private static final int PAUSE_MILLIS = 1_000;
    private static final int STOPPING_MILLIS = 3_000;

    private final View<?> view;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final ViewStore store;
    private final DeadLetters letters;
    private final Counter refused;
    private final ViewState state;
    private final Thread thread;
    private final CountDownLatch stopped = new CountDownLatch(1);

    ViewThread(
            View<?> view,
            Supplier<Consumer<String, byte[]>> consumers,
            ViewStore store,
            DeadLetters letters,
            Counter refused) {
        this.view = view;
        this.consumers = consumers;
        this.store = store;
        this.letters = letters;
        this.refused = refused;
        this.state = new ViewState(view.fullName());
        this.thread = new Thread(this::untilStopped, view.group());
    }

    void start() {
        thread.start();
    }

    ViewState state() {
        return state;
    }

    /** Whatever is cut off here was either written whole or not at all. */
    void stop() {
        stopped.countDown();
        try {
            thread.join(STOPPING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void untilStopped() {
        try {
            while (!isStopped()) {
                follow();
                stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        var consumer = consumers.get();
        try {
            var follower = new ViewFollower<>(view, consumer, store, letters, state, refused);
            follower.join();
            while (!isStopped()) follower.turn();
        } catch (InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.errorf(e, "View starts again with a new client: view=%s", view.fullName());
            state.waiting("Kafka: " + e.getClass().getSimpleName());
        } finally {
            consumer.close(CLOSING);
        }
    }
}
