package mx.gob.guanajuato.conectate.operations.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes clients of the one Kafka cluster. Keys are strings, values the bytes of {@code EventJson}. */
@ApplicationScoped
public class KafkaClients {
    /** A dead group member is noticed after this many milliseconds; the default of 45 s would leave citizens waiting. */
    public static final int SESSION_TIMEOUT = 6_000;

    /** How often a member tells that it lives, in milliseconds. */
    public static final int HEARTBEAT_INTERVAL = 1_500;

    /**
     * Who does not ask for records for so many milliseconds is taken for stuck; and so long, and 5 s more, a member waits for
     * a broker that came back from a crash and forgot that it had asked to join. The default of 5 minutes is too long for both.
     */
    public static final int MAX_POLL_INTERVAL = 30_000;

    /** The webhook has 5 s to say 503: a send blocks at most this long, and fails for good before {@link #GIVE_UP}. */
    private static final int MAX_BLOCK = 1_500;

    private static final int REQUEST_TIMEOUT = 2_500;
    private static final int GIVE_UP = 3_000;

    /** The largest topic takes 8 MB ({@code dead-letters}); a request has its envelope on top. */
    private static final int MAX_REQUEST = 9 * 1_048_576;

    private static final int LONGEST_RECONNECT = 500;

    private final String bootstrapServers;
    private final String instance;

    /** Clients of that cluster, for this instance. */
    public KafkaClients(
            @ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:9092") String bootstrapServers,
            ServiceSettings settings) {
        this.bootstrapServers = bootstrapServers;
        this.instance = settings.instance();
    }

    /**
     * What every client needs to find the cluster and to find it again soon after it was away. A service has a dozen
     * clients; what they would tell by JMX and to the broker nobody reads, and it makes each start slower.
     */
    public Map<String, Object> connection() {
        var settings = new HashMap<String, Object>();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG, "");
        settings.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 50);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, LONGEST_RECONNECT);
        return settings;
    }

    /** A member's settings: the name survives a restart, so its partitions come back to it without a rebalance. */
    public Map<String, Object> membership(String group) {
        var settings = connection();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, group + "-" + instance);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_INTERVAL);
        settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, MAX_POLL_INTERVAL);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return settings;
    }

    /**
     * A producer of transactions under a name that only one may have at a time, whichever instance it is in: the one that
     * begins last fences the others, whose open transaction then never happened. Close it.
     *
     * @param longest a transaction that takes longer is given up; so long others wait for one whose writer died
     */
    public Producer<String, byte[]> soleWriter(String name, Duration longest) {
        var settings = producerSettings(name);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, (int) longest.toMillis());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, GIVE_UP);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** A producer whose acknowledged records are on every in-sync replica. Close it. */
    public Producer<String, byte[]> producer(String name) {
        return new KafkaProducer<>(producerSettings(name), new StringSerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> producerSettings(String name) {
        var settings = connection();
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, name + "-" + instance);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MAX_BLOCK);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_TIMEOUT);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, GIVE_UP);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST);
        return settings;
    }

    /** A member of a group; reads only what was committed, commits only by hand. Close it. */
    public Consumer<String, byte[]> member(String group, Map<String, Object> also) {
        var settings = membership(group);
        settings.putAll(also);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A reader outside any group: it assigns itself partitions and keeps its own position. Close it. */
    public Consumer<String, byte[]> reader(Map<String, Object> also) {
        var settings = connection();
        settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, MAX_POLL_INTERVAL);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.putAll(also);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** For topics and the state of the cluster. Close it. */
    public Admin admin() {
        return Admin.create(connection());
    }
}
