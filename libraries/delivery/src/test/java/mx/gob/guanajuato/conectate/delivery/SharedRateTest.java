package mx.gob.guanajuato.conectate.delivery;

import static mx.gob.guanajuato.conectate.events.Topics.OUTBOUND_ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.delivery.account.ToldLimits;
import mx.gob.guanajuato.conectate.delivery.limits.LocalPermits;
import mx.gob.guanajuato.conectate.delivery.limits.RedisLimits;
import mx.gob.guanajuato.conectate.delivery.limits.SharedPermits;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances and one limit; Kafka and Redis are real. */
class SharedRateTest {
    private static final int LIMIT = 100;
    private static final int MESSAGES = 800;
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private LocalStack stack;
    private SenderBench bench;
    private Redis redis;

    @BeforeEach
    void start() {
        stack = LocalStack.inFolder(folder)
                .with(Part.KAFKA, Part.REDIS)
                .onRandomPorts()
                .start();
        bench = new SenderBench(stack.addresses().kafka());
        redis = Redis.createClient(
                bench.vertx(),
                new RedisOptions().setConnectionString(stack.addresses().redis()));
    }

    @AfterEach
    void stop() throws Exception {
        bench.close();
        stack.close();
    }

    @Test
    void together_they_send_everything_once_and_never_faster_than_the_limit() {
        bench.startAnswers(sharing());
        bench.startAnother(sharing());
        await().atMost(LONG).until(() -> bench.topics().owners(bench.group()) == 2);

        List<String> ids = IntStream.range(0, MESSAGES)
                .mapToObj(i -> bench.ask(OUTBOUND_ANSWERS, "52477" + (1_000_000 + i), "once"))
                .toList();
        await().atMost(LONG).until(() -> bench.graph().calls().size() >= MESSAGES);

        var calls = bench.graph().calls();
        assertThat(calls).extracting(FakeGraph.Call::messageId).containsExactlyInAnyOrderElementsOf(ids);
        long nanos = calls.get(MESSAGES - 1).nanos() - calls.get(0).nanos();
        assertThat(nanos).isGreaterThan((long) ((MESSAGES - 1) * 1e9 / (LIMIT * 1.02)));
        System.out.printf("two instances: %.1f messages a second of %d%n", (MESSAGES - 1) * 1e9 / nanos, LIMIT);
    }

    private SharedPermits sharing() {
        var allowed = new ToldLimits(LIMIT, 0);
        return new SharedPermits(new RedisLimits(redis), new LocalPermits(allowed, 0.5, true), allowed);
    }
}
