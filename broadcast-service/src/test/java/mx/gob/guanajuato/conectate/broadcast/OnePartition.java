package mx.gob.guanajuato.conectate.broadcast;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.Catalogs;
import mx.gob.guanajuato.conectate.broadcast.feed.FeedStages;
import mx.gob.guanajuato.conectate.broadcast.feed.KnownStates;
import mx.gob.guanajuato.conectate.broadcast.rules.QuietTime;
import mx.gob.guanajuato.conectate.broadcast.subscribers.SubscriberStage;
import mx.gob.guanajuato.conectate.broadcast.subscribers.SubscriberStages;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.MessageIds;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.FeedMark;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.privacy.ErasureEvent;
import mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.erasure.CitizenDigests;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;

/** One partition of the transform, without Kafka, in a time of its own. */
final class OnePartition implements AutoCloseable {
    static final Instant START = Instant.parse("2026-11-21T18:00:00Z");

    private static final Duration STEP = Duration.ofMillis(100);

    private final TurnedClock clock = new TurnedClock(START);
    private final BroadcastCatalog catalog = new BroadcastCatalog();
    private final CitizenDigests digests = new CitizenDigests("a key");
    private final ErasedCitizens erased = new ErasedCitizens(digests);
    private final List<String> removed = new ArrayList<>();
    private final List<ErasureEvent> erasures = new ArrayList<>();
    private final List<OutboundMessage> fed = new ArrayList<>();
    private final List<Subscriber> told = new ArrayList<>();
    private final List<DeadLetter> deadLetters = new ArrayList<>();
    private final List<FeedMark> marks = new ArrayList<>();
    private final KnownStates states = new KnownStates();
    private final int feedPerSecond;
    private QuietTime quietTime = QuietTime.NONE;
    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> intents;
    private TestInputTopic<String, byte[]> links;
    private TestInputTopic<String, byte[]> requests;
    private TestInputTopic<String, byte[]> orders;
    private TestInputTopic<String, byte[]> statuses;
    private TestInputTopic<String, byte[]> steps;

    OnePartition(int feedPerSecond) {
        this.feedPerSecond = feedPerSecond;
        begin();
    }

    private void begin() {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "broadcast");
        settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        settings.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        var transform = new BroadcastTransform(
                SubscriberStages.with(erased, clock),
                FeedStages.with(catalog, Catalogs.settings(feedPerSecond), states, () -> quietTime, erased, clock));
        driver = new TopologyTestDriver(transform.topology(), settings, clock.instant());
        intents = driver.createInputTopic(
                Topics.CITIZEN_INTENTS.name(), new StringSerializer(), new ByteArraySerializer());
        requests = driver.createInputTopic(
                Topics.SUBSCRIPTION_REQUESTS.name(), new StringSerializer(), new ByteArraySerializer());
        links = driver.createInputTopic(
                Topics.IDENTITY_LINKS.name(), new StringSerializer(), new ByteArraySerializer());
        statuses = driver.createInputTopic(Topics.STATUSES.name(), new StringSerializer(), new ByteArraySerializer());
        steps = driver.createInputTopic(Topics.DELIVERY_LOG.name(), new StringSerializer(), new ByteArraySerializer());
        orders = driver.createInputTopic(Topics.ERASURES.name(), new StringSerializer(), new ByteArraySerializer());
    }

    /** The process is killed; another one restores what was committed. */
    void changesOwner() {
        KeyValueStore<String, Object> subscriptions = driver.getKeyValueStore(SubscriberStage.STORE);
        KeyValueStore<String, Object> cursors = driver.getKeyValueStore(FeedStages.STORE);
        collect();
        var before = driver;
        begin();
        copy(subscriptions, driver.getKeyValueStore(SubscriberStage.STORE));
        copy(cursors, driver.getKeyValueStore(FeedStages.STORE));
        before.close();
    }

    private static void copy(KeyValueStore<String, Object> from, KeyValueStore<String, Object> to) {
        try (var all = from.all()) {
            all.forEachRemaining(kept -> to.put(kept.key, kept.value));
        }
    }

    void joinsIn(String municipality, String citizen, Instant sentAt) {
        var intent = RecognisedIntent.of("subscribe", Optional.of(municipality));
        reads(citizen, Citizens.bytes(Citizens.writes(citizen, intent, sentAt)));
    }

    void joins(String citizen, Instant sentAt) {
        reads(citizen, Citizens.bytes(Citizens.writes(citizen, "subscribe", sentAt)));
    }

    void leaves(String citizen, Instant sentAt) {
        leaves(citizen, sentAt, clock.instant());
    }

    void leaves(String citizen, Instant sentAt, Instant writtenAt) {
        intents.pipeInput(citizen, Citizens.bytes(Citizens.writes(citizen, "unsubscribe", sentAt)), writtenAt);
    }

    void isNow(String former, String now, IdentityLink.Reason reason) {
        var link = new IdentityLink(new CitizenKey(former), new CitizenKey(now), reason, clock.instant());
        links.pipeInput(former, EventJson.write(link), clock.instant());
    }

    void asks(String citizen, String intent, Instant sentAt) {
        reads(citizen, Citizens.bytes(Citizens.writes(citizen, intent, sentAt)));
    }

    void wishes(SubscriptionRequest wish) {
        requests.pipeInput(wish.citizen().value(), EventJson.write(wish), clock.instant());
    }

    /** What Meta says of the message of a broadcast to that citizen; without a code it came to the phone. */
    void reports(String citizen, String broadcast, Optional<Integer> code, Instant at) {
        var status = new MessageStatus(
                "wamid." + broadcast,
                Optional.of(MessageIds.broadcast(broadcast, new CitizenKey(citizen))),
                "100000000001729",
                code.isPresent() ? "failed" : "delivered",
                at,
                at,
                code,
                JsonNodeFactory.instance.objectNode());
        statuses.pipeInput(citizen, EventJson.write(status), clock.instant());
    }

    /** Meta answers the call itself with that code. */
    void refuses(String citizen, String broadcast, int code, Instant at) {
        String messageId = MessageIds.broadcast(broadcast, new CitizenKey(citizen));
        var step = new DeliveryEvent.Refused(
                messageId, "outbound.broadcasts/0/1", at, code, "as Meta says", Optional.of(broadcast));
        steps.pipeInput(messageId, EventJson.write(step), clock.instant());
    }

    /** The order is known everywhere, and comes to the partition. */
    void isErased(String citizen) {
        orderComes(isOrderedErased(citizen));
    }

    /** Known, and still on its way to the partition. */
    ErasureEvent.Ordered isOrderedErased(String citizen) {
        var now = clock.instant();
        var order = new ErasureEvent.Ordered("1", digests.of(citizen), now, now, "carmen", "Carmen", "ARCO 1");
        erased.take(order);
        return order;
    }

    void orderComes(ErasureEvent.Ordered order) {
        orders.pipeInput(order.citizen(), EventJson.write(order), clock.instant());
    }

    /** The citizens whose record was taken out of {@code subscribers}. */
    List<String> removed() {
        collect();
        return removed;
    }

    /** What the partition told of erasures. */
    List<ErasureEvent> erasures() {
        collect();
        return erasures;
    }

    void reads(String key, byte[] value) {
        intents.pipeInput(key, value, clock.instant());
    }

    void isScheduled(String id, Instant sendAt) {
        reads(broadcast(id, sendAt, Broadcast.State.RUNNING));
    }

    void reads(Broadcast broadcast) {
        Catalogs.read(catalog, broadcast);
    }

    void isQuiet(LocalTime from, LocalTime until) {
        quietTime = new QuietTime(new Rule.QuietHours(from, until));
    }

    void isNotReached(String citizen) {
        states.add(citizen);
    }

    void isCancelled(String id, Instant sendAt) {
        reads(broadcast(id, sendAt, Broadcast.State.CANCELLED));
    }

    Broadcast broadcast(String id, Instant sendAt, Broadcast.State state) {
        var now = clock.instant();
        var notAfter = sendAt.plus(Duration.ofHours(12));
        var content = BroadcastContent.of("Hola");
        return new Broadcast(id, content, sendAt, notAfter, "100000000001729", state, now, now, Optional.empty());
    }

    void turnTo(Instant moment) {
        var left = Duration.between(clock.instant(), moment);
        // What happens hours before the moment needs no small steps.
        if (left.toMinutes() > 2) turn(left.minusMinutes(2));
        turnBy(Duration.between(clock.instant(), moment));
    }

    void turnBy(Duration time) {
        var step = time.compareTo(Duration.ofHours(1)) > 0 ? time : STEP;
        for (var turned = Duration.ZERO; turned.compareTo(time) < 0; turned = turned.plus(step)) turn(step);
    }

    private void turn(Duration time) {
        clock.turnBy(time);
        driver.advanceWallClockTime(time);
    }

    List<String> fedTo() {
        collect();
        return fed.stream().map(message -> message.citizen().value()).toList();
    }

    /** The last mark that the feed told of a broadcast. */
    FeedMark markOf(String broadcastId) {
        collect();
        return marks.stream()
                .filter(mark -> mark.broadcastId().equals(broadcastId))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    List<String> fedWith(String broadcastId) {
        collect();
        return fed.stream()
                .filter(message ->
                        message.broadcastId().filter(broadcastId::equals).isPresent())
                .map(message -> message.citizen().value())
                .toList();
    }

    List<Subscriber> told() {
        collect();
        return told;
    }

    List<DeadLetter> deadLetters() {
        collect();
        return deadLetters;
    }

    long keptPositions() {
        return driver.<String, Object>getKeyValueStore(FeedStages.STORE).approximateNumEntries();
    }

    private void collect() {
        fed.addAll(written(Topics.OUTBOUND_BROADCASTS, EventTypes.OUTBOUND_MESSAGE));
        marks.addAll(written(Topics.BROADCAST_PROGRESS, EventTypes.FEED_MARK));
        driver.createOutputTopic(Topics.SUBSCRIBERS.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList()
                .forEach(record -> {
                    if (record.value() == null) removed.add(record.key());
                    else told.add(EventJson.read(EventTypes.SUBSCRIBER, record.value()));
                });
        erasures.addAll(written(Topics.ERASURES, EventTypes.ERASURE_EVENT));
        deadLetters.addAll(written(Topics.DEAD_LETTERS, EventTypes.DEAD_LETTER));
    }

    private <E> List<E> written(Topic topic, EventType<E> type) {
        return driver
                .createOutputTopic(topic.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readValuesToList()
                .stream()
                .map(bytes -> EventJson.read(type, bytes))
                .toList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
