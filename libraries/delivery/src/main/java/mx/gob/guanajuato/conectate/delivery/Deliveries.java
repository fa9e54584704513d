package mx.gob.guanajuato.conectate.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.redis.client.Redis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.gob.guanajuato.conectate.delivery.account.IncomingMessages;
import mx.gob.guanajuato.conectate.delivery.limits.RedisLimits;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
import mx.gob.guanajuato.conectate.operations.erasure.ErasureReading;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.operations.meters.ReaderLag;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphClient;

/** Starts a service's senders and stops them with it. */
@ApplicationScoped
public class Deliveries {
    private final DeliverySettings settings;
    private final KafkaClients kafka;
    private final KafkaTopics topics;
    private final GraphClient graph;
    private final MeterRegistry registry;
    private final ReaderLag lag;
    private final Clock clock;
    private final SharedLimits limits;
    private final ErasedCitizens erased;
    private final ErasureReading erasures;
    private final List<DeliveryEngine> engines = new CopyOnWriteArrayList<>();
    private final List<IncomingMessages> incoming = new CopyOnWriteArrayList<>();

    Deliveries(
            DeliverySettings settings,
            WhatsAppSettings whatsapp,
            KafkaClients kafka,
            KafkaTopics topics,
            GraphClient graph,
            Redis redis,
            MeterRegistry registry,
            ReaderLag lag,
            Clock clock,
            ErasedCitizens erased,
            ErasureReading erasures) {
        this.erased = erased;
        this.erasures = erasures;
        this.settings = settings;
        this.kafka = kafka;
        this.topics = topics;
        this.graph = graph;
        this.registry = registry;
        this.lag = lag;
        this.clock = clock;
        this.limits = new SharedLimits(settings, whatsapp, graph, redis, registry);
    }

    /** Sends from now on what lies on the sender's topic, as soon as the topics are there. */
    public void start(Sender sender) {
        var engine = new DeliveryEngine(
                sender, settings, kafka, graph::send, limits.permits(), registry, clock, this::isErased);
        engines.add(engine);
        new EngineMeters(registry, lag).watch(engine);
        topics.present().thenCompose(there -> erasures.caughtUp()).thenRun(() -> {
            limits.follow(kafka);
            engine.start();
        });
    }

    private boolean isErased(OutboundMessage message) {
        return erased.covers(message.citizen(), message.createdAt());
    }

    /** Counts from now on what citizens write against the numbers' rate: one service does, as members of that group. */
    public void countIncoming(String group) {
        topics.present()
                .thenRun(() ->
                        incoming.add(new IncomingMessages(kafka, group, limits.inRedis(), limits.allowed(), clock)));
    }

    List<DeliveryEngine> engines() {
        return List.copyOf(engines);
    }

    RedisLimits limits() {
        return limits.inRedis();
    }

    Map<String, String> conditions() {
        return limits.conditions();
    }

    // Before any bean is destroyed: the calls that are out still need the client.
    void stop(@Observes ShutdownEvent end) {
        incoming.forEach(IncomingMessages::close);
        engines.forEach(DeliveryEngine::close);
        limits.close();
    }
}
