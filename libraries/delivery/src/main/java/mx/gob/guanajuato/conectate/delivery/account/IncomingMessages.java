package mx.gob.guanajuato.conectate.delivery.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.delivery.limits.AllowedRates;
import mx.gob.guanajuato.conectate.delivery.limits.RedisLimits;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Counts what citizens write: Meta's rate is in and out together, and who wrote is no recipient that counts for 24 hours.
 * Instances of one group share the topic.
 */
public final class IncomingMessages implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(IncomingMessages.class);

    /** What came longer ago has nothing to do with the rate of this second. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final Duration WINDOW = Duration.ofHours(24);

    private final RedisLimits limits;
    private final AllowedRates allowed;
    private final Clock clock;
    private final FollowedTopic topic;

    private static final class Count {
        private int fresh;
        private final Map<String, Duration> ago = new HashMap<>();
    }

    public IncomingMessages(KafkaClients kafka, String group, RedisLimits limits, AllowedRates allowed, Clock clock) {
        this.limits = limits;
        this.allowed = allowed;
        this.clock = clock;
        this.topic = new FollowedTopic(group, () -> member(kafka, group), this::read);
    }

    private static Consumer<String, byte[]> member(KafkaClients kafka, String group) {
        var member = kafka.member(group, Map.of("enable.auto.commit", true));
        member.subscribe(List.of(Topics.INBOUND.name()));
        return member;
    }

    private void read(ConsumerRecords<String, byte[]> records) {
        var counts = new HashMap<String, Count>();
        records.forEach(record -> count(record, counts));
        counts.forEach((number, count) -> limits.countIncoming(
                        number, count.fresh, allowed.messagesPerSecond(number), count.ago)
                .onFailure(failure -> LOG.debugf("Incoming messages are not counted: cause=%s", failure.getMessage())));
    }

    private void count(ConsumerRecord<String, byte[]> record, Map<String, Count> counts) {
        try {
            count(EventJson.read(EventTypes.INBOUND_MESSAGE, record.value()), counts);
        } catch (InvalidEvent e) {
            // The conversation reads it too, and buries it.
            LOG.debugf("Unreadable: offset=%d", record.offset());
        }
    }

    private void count(InboundMessage message, Map<String, Count> counts) {
        Instant now = clock.instant();
        var ago = Duration.between(message.sentAt(), now);
        if (ago.compareTo(WINDOW) >= 0) return;
        var count = counts.computeIfAbsent(message.phoneNumberId(), number -> new Count());
        var passed = ago.isNegative() ? Duration.ZERO : ago;
        count.ago.merge(message.citizen().value(), passed, (one, other) -> one.compareTo(other) < 0 ? one : other);
        var received = message.receivedAt() == null ? message.sentAt() : message.receivedAt();
        if (Duration.between(received, now).compareTo(FRESH) < 0) count.fresh++;
    }

    @Override
    public void close() {
        topic.close();
    }
}
