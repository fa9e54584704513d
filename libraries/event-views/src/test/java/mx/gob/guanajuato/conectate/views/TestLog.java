package mx.gob.guanajuato.conectate.views;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of one test, and what is written to it. */
public final class TestLog implements AutoCloseable {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final AtomicInteger LOGS = new AtomicInteger();
    private static final int PARTITIONS = 3;

    private final Topic topic = new Topic(
            "log-of-test-" + LOGS.incrementAndGet(), PARTITIONS, "", "", Optional.empty(), false, 1_048_576, "");
    private final Admin admin = Admin.create(connection());
    private final Producer<String, byte[]> producer = producer(Map.of());

    public TestLog() {
        create(topic.name(), PARTITIONS);
        create(Topics.DEAD_LETTERS.name(), Topics.DEAD_LETTERS.partitions());
    }

    private void create(String name, int partitions) {
        try {
            admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            if (!(e.getCause() instanceof TopicExistsException)) throw new IllegalStateException(e);
        }
    }

    public Topic topic() {
        return topic;
    }

    /** Counts by day, in one hash. */
    public View<Interaction> countingView() {
        return View.of(
                topic.name(),
                1,
                topic,
                EventTypes.INTERACTION,
                interaction ->
                        List.of(new Change.Increment("days", interaction.day().toString(), 1)));
    }

    public void write(int interactions) {
        var sent = IntStream.range(0, interactions)
                .mapToObj(i -> producer.send(record(i)))
                .toList();
        sent.forEach(TestLog::awaitWritten);
    }

    private static void awaitWritten(Future<?> sent) {
        try {
            sent.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("not written, so the test would be about something else", e);
        }
    }

    public void writeUnreadable(int partition, String value) {
        var unreadable = value.getBytes(StandardCharsets.UTF_8);
        awaitWritten(producer.send(new ProducerRecord<>(topic.name(), partition, "someone", unreadable)));
    }

    /** Two transactions, the first of which never comes to be. */
    public void writeInTransactions(int aborted, int committed) {
        try (var transactional = producer(Map.of("transactional.id", topic.name()))) {
            transactional.initTransactions();
            transactional.beginTransaction();
            IntStream.range(0, aborted).forEach(i -> transactional.send(record(i)));
            transactional.flush();
            transactional.abortTransaction();
            transactional.beginTransaction();
            IntStream.range(0, committed).forEach(i -> transactional.send(record(i)));
            transactional.commitTransaction();
        }
    }

    /** As if the retention time of the first records had passed. */
    public void expireBefore(int partition, long offset) throws Exception {
        var older = Map.of(new TopicPartition(topic.name(), partition), RecordsToDelete.beforeOffset(offset));
        admin.deleteRecords(older).all().get();
    }

    public Map<Integer, Long> ends() {
        try (var reader = consumer(Map.of())) {
            var partitions = IntStream.range(0, PARTITIONS)
                    .mapToObj(i -> new TopicPartition(topic.name(), i))
                    .toList();
            var ends = new HashMap<Integer, Long>();
            reader.endOffsets(partitions).forEach((partition, end) -> ends.put(partition.partition(), end));
            return ends;
        }
    }

    /** Values of the dead letters that came from this log. */
    public List<String> deadLetters() {
        try (var reader = consumer(Map.of("auto.offset.reset", "earliest"))) {
            var partitions = IntStream.range(0, Topics.DEAD_LETTERS.partitions())
                    .mapToObj(i -> new TopicPartition(Topics.DEAD_LETTERS.name(), i))
                    .toList();
            reader.assign(partitions);
            var ends = reader.endOffsets(partitions);
            var found = new ArrayList<String>();
            while (partitions.stream().anyMatch(partition -> reader.position(partition) < ends.get(partition))) {
                reader.poll(Duration.ofMillis(200)).forEach(record -> {
                    var letter = EventJson.read(EventTypes.DEAD_LETTER, record.value());
                    if (letter.id().contains("/" + topic.name() + "/")) found.add(letter.id() + " " + letter.cause());
                });
            }
            return found;
        }
    }

    /** A member of the group as services have it. */
    public Consumer<String, byte[]> member(String group, String instance) {
        return consumer(Map.of(
                "group.id",
                group,
                "group.instance.id",
                group + "-" + instance,
                "session.timeout.ms",
                6_000,
                "auto.offset.reset",
                "none",
                "max.poll.records",
                500));
    }

    private static Consumer<String, byte[]> consumer(Map<String, Object> also) {
        var settings = connection();
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        settings.putAll(also);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    public static Producer<String, byte[]> producer(Map<String, Object> also) {
        var settings = connection();
        // A batch that overtakes the first one, while the new topic's leader is still being told, bars it for good.
        settings.put("max.in.flight.requests.per.connection", 1);
        settings.putAll(also);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> connection() {
        return new HashMap<>(
                Map.of("bootstrap.servers", RealStack.stack().addresses().kafka()));
    }

    private ProducerRecord<String, byte[]> record(int i) {
        var interaction = new Interaction(
                "id-" + i,
                "pseudonym-" + i,
                "712",
                Instant.parse("2026-11-21T18:00:00Z"),
                DAY,
                12,
                Optional.empty(),
                Optional.empty(),
                Interaction.Understood.KEYWORD,
                Interaction.Outcome.ANSWERED,
                "exact-1",
                40);
        return new ProducerRecord<>(topic.name(), interaction.pseudonym(), EventJson.write(interaction));
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
