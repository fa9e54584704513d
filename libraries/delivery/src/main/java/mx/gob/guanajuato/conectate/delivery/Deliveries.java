package mx.gob.guanajuato.conectate.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.gob.guanajuato.conectate.delivery.limits.LocalPermits;
import mx.gob.guanajuato.conectate.delivery.limits.SendPermits;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphClient;

/** Starts a service's senders and stops them with it. */
@ApplicationScoped
public class Deliveries {
    private final DeliverySettings settings;
    private final KafkaClients kafka;
    private final KafkaTopics topics;
    private final GraphClient graph;
    private final MeterRegistry registry;
    private final Clock clock;
    private final SendPermits permits;
    private final List<DeliveryEngine> engines = new CopyOnWriteArrayList<>();

    Deliveries(
            DeliverySettings settings,
            KafkaClients kafka,
            KafkaTopics topics,
            GraphClient graph,
            MeterRegistry registry,
            Clock clock) {
        this.settings = settings;
        this.kafka = kafka;
        this.topics = topics;
        this.graph = graph;
        this.registry = registry;
        this.clock = clock;
        this.permits = new LocalPermits(settings.messagesPerSecond(), settings.pauseRetry());
    }

    /** Sends from now on what lies on the sender's topic, as soon as the topics are there. */
    public void start(Sender sender) {
        var engine = new DeliveryEngine(sender, settings, kafka, graph::send, permits, registry, clock);
        engines.add(engine);
        topics.present().thenRun(engine::start);
    }

    List<DeliveryEngine> engines() {
        return List.copyOf(engines);
    }

    Map<String, String> pausedNumbers() {
        return permits.pauses();
    }

    // Before any bean is destroyed: the calls that are out still need the client.
    void stop(@Observes ShutdownEvent end) {
        engines.forEach(DeliveryEngine::close);
    }
}
