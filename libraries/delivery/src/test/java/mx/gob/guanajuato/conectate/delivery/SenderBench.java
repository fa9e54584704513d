package mx.gob.guanajuato.conectate.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.gob.guanajuato.conectate.delivery.account.ToldLimits;
import mx.gob.guanajuato.conectate.delivery.limits.LocalPermits;
import mx.gob.guanajuato.conectate.delivery.limits.PausableNumbers;
import mx.gob.guanajuato.conectate.delivery.limits.SendPermits;
import mx.gob.guanajuato.conectate.delivery.stories.StoryReader;
import mx.gob.guanajuato.conectate.delivery.surroundings.BroadcastControl;
import mx.gob.guanajuato.conectate.delivery.surroundings.LastWord;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphClient;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphSettings;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** One sender between a real Kafka and a fake Graph API, with what a test writes on one side and reads on the other. */
final class SenderBench implements AutoCloseable {
    static final String NUMBER = "100000000000712";

    private static final Map<String, String> QUICK = Map.of(
            "conectate.delivery.request-timeout", "PT3S",
            "conectate.delivery.first-retry", "PT0.1S",
            "conectate.delivery.messages-per-second", "1000");

    private final KafkaClients kafka;
    private final KafkaClients otherInstance;
    private final Vertx vertx = Vertx.vertx();
    private final FakeGraph graph = new FakeGraph(vertx);
    private final MovableClock clock = new MovableClock();
    private final List<MeterRegistry> meters = new ArrayList<>();
    private final Producer<String, byte[]> producer;
    private final Map<String, String> settings = new HashMap<>(QUICK);
    private final List<AutoCloseable> open = new ArrayList<>();
    private final TestTopics topics;
    private SendPermits permits;
    private String group = "sender-" + UUID.randomUUID();

    SenderBench(String bootstrapServers) {
        this.kafka = new KafkaClients(bootstrapServers, instance("1"));
        this.otherInstance = new KafkaClients(bootstrapServers, instance("2"));
        this.topics = new TestTopics(kafka);
        topics.empty();
        this.producer = kafka.producer("bench");
    }

    private static ServiceSettings instance(String name) {
        return new SmallRyeConfigBuilder()
                .withMapping(ServiceSettings.class)
                .withDefaultValue("conectate.pseudonym-key", "demo-k")
                .withDefaultValue("conectate.session-key", "demo-k")
                .withDefaultValue("conectate.api-key", "demo-k")
                .withDefaultValue("conectate.instance", name)
                .build()
                .getConfigMapping(ServiceSettings.class);
    }

    SenderBench set(String name, String value) {
        settings.put("conectate.delivery." + name, value);
        return this;
    }

    /** As if the group's offsets were gone. */
    void useAnotherGroup() {
        group = "sender-" + UUID.randomUUID();
    }

    String group() {
        return group;
    }

    DeliveryEngine startAnswers() {
        return start(Sender.answers(group), kafka);
    }

    /** A second instance of the same service. */
    DeliveryEngine startAnother() {
        return start(Sender.answers(group), otherInstance);
    }

    /** With permits that a test has made. */
    DeliveryEngine startAnswers(SendPermits with) {
        return start(Sender.answers(group), kafka, with);
    }

    DeliveryEngine startAnother(SendPermits with) {
        return start(Sender.answers(group), otherInstance, with);
    }

    DeliveryEngine startBroadcasts() {
        return start(Sender.broadcasts(group, BroadcastControl.NONE, LastWord.AS_WRITTEN), kafka);
    }

    private DeliveryEngine start(Sender sender, KafkaClients clients) {
        var with = settings();
        var allowed = new ToldLimits(with.messagesPerSecond(), 0);
        return start(sender, clients, new PausableNumbers(new LocalPermits(allowed, 1, false), with.pauseRetry()));
    }

    private DeliverySettings settings() {
        var builder = new SmallRyeConfigBuilder().withMapping(DeliverySettings.class);
        settings.forEach(builder::withDefaultValue);
        return builder.build().getConfigMapping(DeliverySettings.class);
    }

    private DeliveryEngine start(Sender sender, KafkaClients clients, SendPermits grants) {
        permits = grants;
        var with = settings();
        var client = new GraphClient(
                vertx,
                new GraphSettings(
                        graph.url(),
                        "v25.0",
                        "token",
                        with.inFlight(),
                        with.connectTimeout(),
                        with.requestTimeout(),
                        Duration.ofSeconds(20)));
        meters.add(new SimpleMeterRegistry());
        var registry = meters.get(meters.size() - 1);
        var engine = new DeliveryEngine(sender, with, clients, client::send, permits, registry, clock);
        engine.start();
        open.add(client);
        open.add(engine);
        return engine;
    }

    FakeGraph graph() {
        return graph;
    }

    Vertx vertx() {
        return vertx;
    }

    StoryReader stories() {
        return new StoryReader(kafka, clock);
    }

    MovableClock clock() {
        return clock;
    }

    TestTopics topics() {
        return topics;
    }

    SendPermits permits() {
        return permits;
    }

    double count(String meter) {
        return meters.stream()
                .flatMap(registry -> registry.find("conectate.delivery." + meter).counters().stream())
                .mapToDouble(Counter::count)
                .sum();
    }

    /** How many calls had this outcome. */
    long timed(String outcome) {
        return meters.stream()
                .flatMap(
                        registry -> registry.find("conectate.delivery.calls").tag("outcome", outcome).timers().stream())
                .mapToLong(Timer::count)
                .sum();
    }

    /** Asks for a message and returns its id. */
    String ask(Topic topic, String citizen, String text) {
        return ask(topic, citizen, text, clock.instant().plus(Duration.ofDays(2)));
    }

    String ask(Topic topic, String citizen, String text, Instant notAfter) {
        var message = message(topic, citizen, text, notAfter);
        send(EventRecords.of(topic, citizen, EventTypes.OUTBOUND_MESSAGE, message));
        return message.messageId();
    }

    OutboundMessage message(Topic topic, String citizen, String text, Instant notAfter) {
        JsonNode body = JsonNodeFactory.instance
                .objectNode()
                .put("type", "text")
                .set("text", JsonNodeFactory.instance.objectNode().put("body", text));
        Optional<String> broadcast = topic.equals(Topics.OUTBOUND_BROADCASTS) ? Optional.of("b1") : Optional.empty();
        return new OutboundMessage(
                "m-" + text + "-" + citizen,
                new CitizenKey(citizen),
                NUMBER,
                body,
                clock.instant(),
                notAfter,
                broadcast,
                List.of());
    }

    /** Meta reports on a message. */
    void report(String citizen, String messageId, String wamid, String status, Integer errorCode) {
        var report = new MessageStatus(
                wamid,
                Optional.of(messageId),
                NUMBER,
                status,
                clock.instant(),
                clock.instant(),
                Optional.ofNullable(errorCode),
                JsonNodeFactory.instance.objectNode());
        send(EventRecords.of(Topics.STATUSES, citizen, EventTypes.MESSAGE_STATUS, report));
    }

    void send(ProducerRecord<String, byte[]> record) {
        producer.send(record);
        producer.flush();
    }

    /** What the delivery-log tells of a message, by the names of the events. */
    List<String> story(String messageId) {
        return topics.log().stream()
                .filter(event -> event.messageId().equals(messageId))
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    @Override
    public void close() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) open.get(i).close();
        graph.close();
        producer.close();
        topics.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
