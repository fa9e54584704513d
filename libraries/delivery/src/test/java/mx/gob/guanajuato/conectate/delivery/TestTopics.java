package mx.gob.guanajuato.conectate.delivery;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/** The topics of one test, new and empty, and what lies on them. */
final class TestTopics implements AutoCloseable {
    private static final List<Topic> NEEDED = List.of(
            Topics.OUTBOUND_ANSWERS,
            Topics.OUTBOUND_BROADCASTS,
            Topics.STATUSES,
            Topics.DELIVERY_LOG,
            Topics.DEAD_LETTERS);

    private final KafkaClients kafka;
    private final Admin admin;

    TestTopics(KafkaClients kafka) {
        this.kafka = kafka;
        this.admin = kafka.admin();
    }

    void empty() {
        var names = NEEDED.stream().map(Topic::name).toList();
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
            var there = admin.listTopics().names().get();
            var old = names.stream().filter(there::contains).toList();
            if (!old.isEmpty()) admin.deleteTopics(old).all().get();
            admin.createTopics(NEEDED.stream()
                            .map(one -> new NewTopic(one.name(), Optional.of(one.partitions()), Optional.<Short>empty())
                                    .configs(one.settings()))
                            .toList())
                    .all()
                    .get();
            return true;
        });
    }

    int partitionOf(String citizen) {
        byte[] key = new StringSerializer().serialize("", citizen);
        return Utils.toPositive(Utils.murmur2(key)) % Topics.PARTITIONS;
    }

    /** Every event on the delivery-log, in the order of each partition. */
    List<DeliveryEvent> log() {
        return read(Topics.DELIVERY_LOG).stream()
                .map(bytes -> EventJson.read(EventTypes.DELIVERY_EVENT, bytes))
                .toList();
    }

    List<DeadLetter> deadLetters() {
        return read(Topics.DEAD_LETTERS).stream()
                .map(bytes -> EventJson.read(EventTypes.DEAD_LETTER, bytes))
                .toList();
    }

    private List<byte[]> read(Topic topic) {
        try (var consumer = kafka.reader(Map.of())) {
            var partitions = IntStream.range(0, topic.partitions())
                    .mapToObj(number -> new TopicPartition(topic.name(), number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = new HashMap<>(consumer.endOffsets(partitions));
            var values = new ArrayList<byte[]>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(50)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }

    /** The offset that the group has committed for the partition of this citizen; -1 where there is none. */
    long committed(String group, Topic topic, String citizen) throws ExecutionException, InterruptedException {
        var offset = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .get(new TopicPartition(topic.name(), partitionOf(citizen)));
        return offset == null ? -1 : offset.offset();
    }

    /** How many members of the group have partitions; none before it is known to the broker. */
    long owners(String group) throws ExecutionException, InterruptedException {
        try {
            return admin.describeConsumerGroups(List.of(group)).all().get().get(group).members().stream()
                    .filter(member -> !member.assignment().topicPartitions().isEmpty())
                    .count();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) return 0;
            throw e;
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
