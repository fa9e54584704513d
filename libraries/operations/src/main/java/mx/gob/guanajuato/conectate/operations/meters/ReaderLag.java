package mx.gob.guanajuato.conectate.operations.meters;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** How far those who read topics are behind, in records and in seconds; nothing is told while that cannot be known. */
@ApplicationScoped
public class ReaderLag {
    private static final Logger LOG = Logger.getLogger(ReaderLag.class);

    private final Admin admin;
    private final LogOffsets offsets;
    private final Sampling sampling;
    private final MultiGauge records;
    private final MultiGauge seconds;
    private final Map<String, ReaderPosition> readers = new ConcurrentHashMap<>();
    private final Map<Tags, LogHistory> histories = new HashMap<>();

    ReaderLag(KafkaClients kafka, Sampling sampling, MeterRegistry registry) {
        this.admin = kafka.admin();
        this.offsets = new LogOffsets(admin);
        this.sampling = sampling;
        records = MultiGauge.builder("conectate.reader.lag.records")
                .description("Records of the topic that the reader has still to read, at most")
                .register(registry);
        seconds = MultiGauge.builder("conectate.reader.lag.seconds")
                .description("Since when the reader has not read all of the topic; 0 when it has")
                .register(registry);
    }

    void start(@Observes StartupEvent start) {
        sampling.begin(this::look);
    }

    /** Tells of a consumer group from now on. */
    public void watchGroup(String group) {
        watch(group, () -> offsets.committed(group));
    }

    /** Tells from now on of a reader that keeps its position elsewhere; {@code reader} is the value of the label. */
    public void watch(String reader, ReaderPosition position) {
        readers.put(reader, position);
    }

    private void look() {
        var inRecords = new ArrayList<Row<?>>();
        var inSeconds = new ArrayList<Row<?>>();
        readers.forEach(
                (reader, position) -> byTopic(positions(reader, position)).forEach((topic, positions) -> {
                    var ends = ends(topic, positions);
                    if (ends.isEmpty()) return;
                    var tags = Tags.of("reader", reader, "topic", topic);
                    var lag = histories
                            .computeIfAbsent(tags, one -> new LogHistory())
                            .note(System.nanoTime(), ends, positions);
                    inRecords.add(Row.of(tags, lag.records()));
                    inSeconds.add(Row.of(tags, lag.seconds()));
                }));
        records.register(inRecords, true);
        seconds.register(inSeconds, true);
    }

    /** None while Kafka or Redis is away, which is told by its own meter. */
    private static Map<TopicPartition, Long> positions(String reader, ReaderPosition position) {
        try {
            return position.now();
        } catch (RuntimeException e) {
            LOG.debugf(e, "How far a reader is cannot be known: reader=%s", reader);
            return Map.of();
        }
    }

    private static Map<String, Map<Integer, Long>> byTopic(Map<TopicPartition, Long> positions) {
        var topics = new HashMap<String, Map<Integer, Long>>();
        positions.forEach((partition, offset) -> topics.computeIfAbsent(partition.topic(), one -> new HashMap<>())
                .put(partition.partition(), offset));
        return topics;
    }

    private Map<Integer, Long> ends(String topic, Map<Integer, Long> positions) {
        List<TopicPartition> partitions = positions.keySet().stream()
                .map(partition -> new TopicPartition(topic, partition))
                .toList();
        return byTopic(offsets.ends(partitions)).getOrDefault(topic, Map.of());
    }

    @PreDestroy
    void close() {
        admin.close();
    }
}
