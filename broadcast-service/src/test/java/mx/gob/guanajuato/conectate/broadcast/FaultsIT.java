package mx.gob.guanajuato.conectate.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as it was packaged, killed while it feeds and left without Kafka. */
class FaultsIT {
    private static final Duration AT_MOST = Duration.ofMinutes(2);
    private static final int SUBSCRIBERS = 1_200;
    private static final String NAME = "broadcast";

    @TempDir
    Path folder;

    private final List<String> citizens = Citizens.named(0, SUBSCRIBERS);
    private LocalStack stack;
    private Broker broker;
    private BroadcastApi api;

    @BeforeEach
    void start() {
        stack = LocalStack.inFolder(folder)
                .with(Part.KAFKA, Part.REDIS, Part.SIMULATOR, Part.BROADCAST)
                .onRandomPorts()
                .variable(Part.BROADCAST, "CONECTATE_BROADCAST_FEED_PER_SECOND", "120")
                .start();
        broker = new Broker(stack.addresses().kafka());
        api = new BroadcastApi(stack.addresses().http(Part.BROADCAST).toString());
        broker.join(citizens, Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS));
        await().atMost(AT_MOST).until(() -> subscribers() == SUBSCRIBERS);
    }

    @AfterEach
    void close() {
        if (broker != null) broker.close();
        if (stack != null) stack.close();
    }

    @Test
    void killed_three_times_while_it_feeds_each_subscriber_has_one_message() {
        String id = api.create("{\"text\": \"Aviso\"}").id();

        for (int share = 1; share <= 3; share++) {
            int enough = SUBSCRIBERS * share / 5;
            await().atMost(AT_MOST).until(() -> broker.fedWith(id).size() >= enough);
            assertThat(broker.fedWith(id)).hasSizeLessThan(SUBSCRIBERS);
            stack.kill(NAME);
        }

        assertEachIsFedOnceWith(id);
    }

    @Test
    void two_instances_of_which_one_is_killed_feed_each_subscriber_once() {
        stack.startAnother(Part.BROADCAST, "broadcast-2");
        await().atMost(AT_MOST).until(() -> subscribers() < SUBSCRIBERS && subscribers() > 0);
        String id = api.create("{\"text\": \"Aviso\"}").id();
        await().atMost(AT_MOST).until(() -> broker.fedWith(id).size() >= SUBSCRIBERS / 4);

        stack.kill("broadcast-2");

        assertEachIsFedOnceWith(id);
    }

    @Test
    void without_kafka_a_broadcast_is_refused_in_time_and_the_same_request_makes_it_later() {
        var key = Map.of("Idempotency-Key", "sin-kafka");
        stack.stop("kafka");

        Instant asked = Instant.now();
        var refused = api.create("{\"text\": \"Aviso\"}", key);
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");

        stack.start("kafka");
        stack.awaitReady("kafka", AT_MOST);
        await().atMost(AT_MOST).until(api::ready);
        String id = api.create("{\"text\": \"Aviso\"}", key).id();

        assertEachIsFedOnceWith(id);
        assertThat(api.get("/api/broadcasts").json()).hasSize(1);
    }

    private void assertEachIsFedOnceWith(String id) {
        await().atMost(AT_MOST).until(() -> broker.fedWith(id).containsAll(citizens));
        assertThat(broker.fedWith(id)).doesNotHaveDuplicates().hasSize(SUBSCRIBERS);
    }

    private int subscribers() {
        return api.get("/api/subscribers/count").json().path("subscribers").asInt();
    }
}
