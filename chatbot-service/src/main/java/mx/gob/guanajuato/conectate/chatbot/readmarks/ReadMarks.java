package mx.gob.guanajuato.conectate.chatbot.readmarks;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphClient;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphSettings;

/** The calls, a bounded number side by side. What became of them is counted in {@code readmarks} by outcome. */
@ApplicationScoped
class ReadMarks {
    /** Also the number of connections, which are not those that messages go out by. */
    private static final int SIDE_BY_SIDE = 64;

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(10);

    private final GraphClient graph;
    private final MeterRegistry meters;
    private final Semaphore room = new Semaphore(SIDE_BY_SIDE);

    ReadMarks(Vertx vertx, WhatsAppSettings settings, MeterRegistry meters) {
        this.graph = new GraphClient(
                vertx,
                new GraphSettings(
                        settings.graphUrl(),
                        settings.graphVersion(),
                        settings.accessToken(),
                        SIDE_BY_SIDE,
                        CONNECT,
                        ANSWER,
                        KEEP_ALIVE));
        this.meters = meters;
    }

    /** Tells the citizen that the message was read, by the number that it was written to. Returns at once. */
    void send(InboundMessage message) {
        if (!room.tryAcquire()) {
            count("dropped");
            return;
        }
        graph.markReadAndTyping(message.phoneNumberId(), message.wamid()).whenComplete((marked, failure) -> {
            room.release();
            count(Boolean.TRUE.equals(marked) ? "marked" : "failed");
        });
    }

    private void count(String outcome) {
        meters.counter("conectate.readmarks", "outcome", outcome).increment();
    }

    @PreDestroy
    void close() {
        graph.close();
    }
}
