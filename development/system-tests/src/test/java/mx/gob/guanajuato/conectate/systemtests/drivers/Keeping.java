package mx.gob.guanajuato.conectate.systemtests.drivers;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Kafka and Redis as somebody finds them who looks for a citizen in them. */
public final class Keeping {
    private static final Duration POLL = Duration.ofMillis(200);

    private final String kafka;
    private final String redis;

    /** At these addresses. */
    public Keeping(String kafka, String redis) {
        this.kafka = kafka;
        this.redis = redis;
    }

    /** Every topic and its settings, as the broker has them. */
    public Map<String, Map<String, String>> settings() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            var topics = admin.listTopics().names().get().stream()
                    .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                    .toList();
            var settings = new TreeMap<String, Map<String, String>>();
            admin.describeConfigs(topics).all().get().forEach((topic, config) -> {
                var of = new TreeMap<String, String>();
                config.entries().forEach(entry -> of.put(entry.name(), entry.value()));
                settings.put(topic.name(), of);
            });
            return settings;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * The topics that still have something with one of these texts in it, as it is once each topic is compacted: of each key
     * only the newest, and nothing of a key whose newest has no value.
     */
    public List<String> topicsThatHold(List<String> texts) {
        var holding = new ArrayList<String>();
        settings().forEach((topic, settings) -> {
            boolean compacted = settings.get("cleanup.policy").contains("compact");
            if (left(topic, compacted).stream().anyMatch(record -> holds(record, texts))) holding.add(topic);
        });
        return holding;
    }

    private static boolean holds(ConsumerRecord<String, byte[]> record, List<String> texts) {
        String all = record.key() + new String(record.value(), StandardCharsets.UTF_8);
        return texts.stream().anyMatch(all::contains);
    }

    private List<ConsumerRecord<String, byte[]>> left(String topic, boolean compacted) {
        var left = new HashMap<String, ConsumerRecord<String, byte[]>>();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "isolation.level", "read_uncommitted");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(topic, one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one)))
                consumer.poll(POLL).forEach(record -> {
                    String key = compacted ? record.partition() + record.key() : "" + left.size();
                    left.remove(key);
                    if (record.value() != null) left.put(key, record);
                });
        }
        return List.copyOf(left.values());
    }

    /** The keys in Redis that have one of these texts in their name or their value. */
    public List<String> redisKeysThatHold(List<String> texts) {
        try (var client = new RedisConversation(redis)) {
            client.ask("CONFIG", "SET", "rdbcompression", "no");
            return client.keys().stream()
                    .filter(key -> texts.stream().anyMatch((key + client.ask("DUMP", key))::contains))
                    .toList();
        }
    }
}
