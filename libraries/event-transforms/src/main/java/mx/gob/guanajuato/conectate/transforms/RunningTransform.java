package mx.gob.guanajuato.conectate.transforms;

import io.quarkus.runtime.Quarkus;
import java.time.Duration;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jboss.logging.Logger;

/** One started transform. A thread that fails is replaced; if none can go on, the process ends and is started anew. */
final class RunningTransform {
    private static final Logger LOG = Logger.getLogger(RunningTransform.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(4);
    private static final int EXIT_CODE = 1;

    private final String name;
    private final KafkaStreams streams;

    RunningTransform(String name, KafkaStreams streams) {
        this.name = name;
        this.streams = streams;
        streams.setUncaughtExceptionHandler(this::replaceThread);
        streams.setStateListener((now, before) -> exitIfBroken(now));
    }

    void start() {
        streams.start();
    }

    String name() {
        return name;
    }

    /** Running, or handing over partitions while it runs. */
    boolean working() {
        return streams.state() == State.RUNNING;
    }

    String state() {
        return streams.state().name();
    }

    void close() {
        streams.close(CLOSE_TIMEOUT);
    }

    private StreamThreadExceptionResponse replaceThread(Throwable failure) {
        LOG.errorf(failure, "A thread failed and is replaced: transform=%s", name);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private void exitIfBroken(State now) {
        if (now != State.ERROR) return;
        LOG.errorf("The transform cannot go on, the process ends: transform=%s", name);
        Quarkus.asyncExit(EXIT_CODE);
    }
}
