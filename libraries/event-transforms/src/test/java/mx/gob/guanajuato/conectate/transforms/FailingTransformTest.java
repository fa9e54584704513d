package mx.gob.guanajuato.conectate.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingTransformTest {
    private static final String NAME = "repeats-what-it-reads";
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    /** Longer than the test waits: who comes back under another name would have to wait for it. */
    private static final int SESSION_MILLIS = 120_000;

    @TempDir
    Path folder;

    private final Queue<String> read = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean fails = new AtomicBoolean();
    private LocalStack stack;
    private RunningTransform transform;

    @BeforeEach
    void start() throws Exception {
        stack = LocalStack.inFolder(folder).with(Part.KAFKA).onRandomPorts().start();
        try (var admin = Admin.create(connection())) {
            admin.createTopics(List.of(new NewTopic("in", 1, (short) 1))).all().get();
        }
        transform = new RunningTransform(NAME, () -> new KafkaStreams(topology(), properties()));
        transform.start();
    }

    @AfterEach
    void end() {
        transform.close();
        stack.close();
    }

    @Test
    void a_transform_that_fails_goes_on_without_waiting_for_its_own_dead_session() throws Exception {
        write("before");
        await().atMost(AT_MOST).until(() -> read.contains("before"));

        fails.set(true);
        write("poison");
        await().atMost(AT_MOST).until(() -> !fails.get());
        write("after");

        await().atMost(AT_MOST).until(() -> read.contains("after"));
        await().atMost(AT_MOST).until(transform::working);
        assertThat(read).contains("poison");
        assertThat(members()).isEqualTo(1);
    }

    private Topology topology() {
        var builder = new StreamsBuilder();
        builder.<String, String>stream("in").foreach((key, value) -> {
            if (fails.compareAndSet(true, false)) throw new IllegalStateException("fails once");
            read.add(value);
        });
        return builder.build();
    }

    private Properties properties() {
        var properties = new Properties();
        properties.putAll(connection());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, NAME);
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG, folder.resolve("transforms").toString());
        properties.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        properties.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), NAME + "-1");
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_MILLIS);
        return properties;
    }

    private void write(String value) throws Exception {
        try (var producer = new KafkaProducer<>(connection(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("in", value)).get();
        }
    }

    private int members() throws Exception {
        try (var admin = Admin.create(connection())) {
            var groups = admin.describeConsumerGroups(List.of(NAME)).all().get();
            return groups.get(NAME).members().size();
        }
    }

    private Map<String, Object> connection() {
        return Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.addresses().kafka());
    }
}
