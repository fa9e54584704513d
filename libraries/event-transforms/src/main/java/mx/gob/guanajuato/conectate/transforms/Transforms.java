package mx.gob.guanajuato.conectate.transforms;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/** Starts transforms and stops them with the service. */
@ApplicationScoped
public class Transforms {
    /**
     * A transaction that a killed process left open is aborted after this many milliseconds; until then readers see
     * nothing behind it.
     */
    private static final int TRANSACTION_TIMEOUT = 4_000;

    /** The largest topic takes 8 MB ({@code dead-letters}). */
    private static final int MAX_REQUEST = 9 * 1_048_576;

    /** A poll waits at most this long for records, so that a commit is never late. */
    private static final int POLL_MILLIS = 20;

    private final KafkaClients kafka;
    private final TransformSettings settings;
    private final String instance;
    private final TransformMeters meters;
    private final List<RunningTransform> running = new CopyOnWriteArrayList<>();

    Transforms(KafkaClients kafka, TransformSettings settings, ServiceSettings service, TransformMeters meters) {
        this.kafka = kafka;
        this.settings = settings;
        this.instance = service.instance();
        this.meters = meters;
    }

    /**
     * Starts a transform. Call it when all its topics are there.
     *
     * @param name names it for good: its group, its changelog topics and its transactions bear it
     * @param topology made once more when the transform fails and is started again
     */
    public void start(String name, Supplier<Topology> topology) {
        var transform = new RunningTransform(name, () -> new KafkaStreams(topology.get(), properties(name)));
        running.add(transform);
        meters.watch(transform);
        transform.start();
    }

    /** Every transform that was started. */
    List<RunningTransform> running() {
        return running;
    }

    private Properties properties(String name) {
        var properties = new Properties();
        properties.putAll(kafka.connection());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, name);
        properties.put(StreamsConfig.CLIENT_ID_CONFIG, name + "-" + instance);
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                settings.commitInterval().toMillis());
        properties.put(StreamsConfig.POLL_MS_CONFIG, POLL_MILLIS);
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbyReplicas());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDirectory() + "/" + instance);
        properties.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        properties.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        properties.putAll(membership(name));
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), TRANSACTION_TIMEOUT);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), MAX_REQUEST);
        return properties;
    }

    private Map<String, Object> membership(String name) {
        return Map.of(
                StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG),
                name + "-" + instance,
                StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
                KafkaClients.SESSION_TIMEOUT,
                StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                KafkaClients.HEARTBEAT_INTERVAL,
                StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG),
                KafkaClients.MAX_POLL_INTERVAL,
                StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG),
                "earliest");
    }

    @PreDestroy
    void close() {
        running.forEach(RunningTransform::close);
    }
}
