package mx.gob.guanajuato.conectate.transforms;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jboss.logging.Logger;

/**
 * One transform, kept running. One that fails is ended and made anew under the same name in its group, so that it has its
 * partitions back at once. A replaced thread would join beside its dead predecessor, and the group would wait for that one
 * until its session has run out.
 *
 * @see <a href="https://github.com/apache/kafka/pull/20618">KAFKA-19690: a transaction that the broker timed out fails the
 *     thread</a>
 */
final class RunningTransform {
    private static final Logger LOG = Logger.getLogger(RunningTransform.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(4);
    private static final Duration BEFORE_NEXT_RUN = Duration.ofMillis(300);

    private final String name;
    private final Supplier<KafkaStreams> anew;
    private final AtomicInteger restarts = new AtomicInteger();
    private volatile State state = State.CREATED;
    private KafkaStreams streams;
    private boolean closed;

    RunningTransform(String name, Supplier<KafkaStreams> anew) {
        this.name = name;
        this.anew = anew;
    }

    /** Returns at once; the transform joins its group and restores its state meanwhile. */
    synchronized void start() {
        if (closed) return;
        streams = anew.get();
        streams.setUncaughtExceptionHandler(this::endWhatFailed);
        streams.setStateListener((now, before) -> entered(now));
        streams.start();
    }

    String name() {
        return name;
    }

    /** Has its partitions and works. */
    boolean working() {
        return state == State.RUNNING;
    }

    int restarts() {
        return restarts.get();
    }

    String state() {
        return state.name();
    }

    synchronized void close() {
        closed = true;
        if (streams != null) streams.close(CLOSE_TIMEOUT);
    }

    private StreamThreadExceptionResponse endWhatFailed(Throwable failure) {
        LOG.errorf(failure, "A transform failed and starts again: transform=%s", name);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private void entered(State now) {
        state = now;
        if (now == State.ERROR) startLater();
    }

    private void startLater() {
        CompletableFuture.delayedExecutor(BEFORE_NEXT_RUN.toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::startAgain);
    }

    private void startAgain() {
        restarts.incrementAndGet();
        try {
            start();
        } catch (RuntimeException e) {
            LOG.errorf(e, "A transform does not start: transform=%s", name);
            startLater();
        }
    }
}
