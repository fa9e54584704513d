package mx.gob.guanajuato.conectate.delivery.stories;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.delivery.stories.Story.Step;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads one message's way from the log. Takes as long as reading {@link #BACK} of it does; call it on a thread that may wait. */
public final class StoryReader {
    /** Messages and statuses are kept so long. */
    private static final Duration BACK = Duration.ofDays(8);

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BEFORE = Duration.ofMinutes(1);
    private static final List<String> WORDS = List.of("sent", "delivered", "read", "played");

    private final KafkaClients kafka;
    private final Clock clock;

    public StoryReader(KafkaClients kafka, Clock clock) {
        this.kafka = kafka;
        this.clock = clock;
    }

    /** The story; empty where the log knows no such message. */
    public Optional<Story> read(String id) {
        var settings = Map.<String, Object>of(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_uncommitted",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5_000);
        try (var consumer = kafka.reader(settings)) {
            var all =
                    IntStream.range(0, Topics.DELIVERY_LOG.partitions()).boxed().toList();
            var logged =
                    scan(consumer, Topics.DELIVERY_LOG, all, clock.instant().minus(BACK), one -> id.equals(one.key()));
            var events = logged.stream().flatMap(one -> event(one).stream()).toList();
            if (events.isEmpty()) return Optional.empty();
            var home = List.of(logged.get(0).partition());
            var since = events.get(0).at().minus(BEFORE);
            var statuses = scan(consumer, Topics.STATUSES, home, since, one -> one.value() != null).stream()
                    .flatMap(one -> status(one, id).stream())
                    .toList();
            return Optional.of(story(id, events, statuses));
        }
    }

    private static Story story(String id, List<DeliveryEvent> events, List<MessageStatus> statuses) {
        var steps = new ArrayList<Step>();
        events.forEach(event -> steps.add(Steps.of(event)));
        String last = steps.get(steps.size() - 1).step();
        statuses.forEach(status -> steps.add(Steps.of(status)));
        steps.sort(Comparator.comparing(Step::at));
        var broadcast = events.stream()
                .flatMap(event -> Steps.broadcastOf(event).stream())
                .findFirst();
        return new Story(id, events.get(0).origin(), broadcast, state(last, statuses), steps);
    }

    /** Statuses only move forward, in whatever order they came. */
    private static String state(String last, List<MessageStatus> statuses) {
        if (!last.equals("accepted") && !last.equals("settled")) return last;
        return statuses.stream()
                .map(MessageStatus::status)
                .max(Comparator.comparing(WORDS::indexOf))
                .filter(WORDS::contains)
                .orElse(last);
    }

    private static Optional<DeliveryEvent> event(ConsumerRecord<String, byte[]> record) {
        try {
            var event = record.value() == null ? null : EventJson.read(EventTypes.DELIVERY_EVENT, record.value());
            return Optional.ofNullable(event)
                    .filter(one -> !(one instanceof DeliveryEvent.Unknown) && one.at() != null);
        } catch (InvalidEvent e) {
            return Optional.empty();
        }
    }

    private static Optional<MessageStatus> status(ConsumerRecord<String, byte[]> record, String id) {
        try {
            var status = EventJson.read(EventTypes.MESSAGE_STATUS, record.value());
            return Optional.of(status)
                    .filter(one -> one.messageId().filter(id::equals).isPresent());
        } catch (InvalidEvent e) {
            return Optional.empty();
        }
    }

    private static List<ConsumerRecord<String, byte[]>> scan(
            Consumer<String, byte[]> consumer,
            Topic topic,
            Collection<Integer> numbers,
            Instant since,
            Predicate<ConsumerRecord<String, byte[]>> wanted) {
        var partitions = numbers.stream()
                .map(number -> new TopicPartition(topic.name(), number))
                .toList();
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions, PATIENCE);
        seek(consumer, partitions, since, ends);
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (partitions.stream().anyMatch(one -> consumer.position(one, PATIENCE) < ends.get(one))) {
            consumer.poll(POLL).forEach(record -> {
                if (wanted.test(record)) found.add(record);
            });
            if (System.nanoTime() - deadline > 0) throw new TimeoutException("the log is too long to be read now");
        }
        return found;
    }

    private static void seek(
            Consumer<String, byte[]> consumer,
            Collection<TopicPartition> partitions,
            Instant since,
            Map<TopicPartition, Long> ends) {
        var times = new HashMap<TopicPartition, Long>();
        partitions.forEach(one -> times.put(one, since.toEpochMilli()));
        consumer.offsetsForTimes(times, PATIENCE)
                .forEach((one, at) -> consumer.seek(one, at == null ? ends.get(one) : at.offset()));
    }
}
