package mx.gob.guanajuato.conectate.delivery.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits are shared while Redis is there; while it is away each instance goes on alone and says so. */
class SharedPermitsTest {
    private static final String NUMBER = "100";
    private static final FixedRates RATES = new FixedRates(100, 250);

    @TempDir
    Path folder;

    private int citizens;

    @Test
    void while_redis_is_away_answers_go_on_at_a_share_contents_wait_and_all_is_told() {
        try (var redis = new RealRedis(folder)) {
            var permits =
                    new SharedPermits(new RedisLimits(redis.client()), new LocalPermits(RATES, 0.25, true), RATES);
            awaitContents(permits);

            redis.stop();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> ask(permits, Priority.ANSWER).isGranted());
            assertThat(ask(permits, Priority.CONTENT).kind()).isEqualTo(Grant.Kind.HELD);
            assertThat(permits.conditions().get("limits")).contains("Redis is away");

            redis.startAgain();
            awaitContents(permits);
        }
    }

    @Test
    void what_others_did_with_the_number_is_heard_without_sending_anything() {
        try (var redis = new RealRedis(folder)) {
            var sending =
                    new SharedPermits(new RedisLimits(redis.client()), new LocalPermits(RATES, 0.25, true), RATES);
            var other = new SharedPermits(new RedisLimits(redis.client()), new LocalPermits(RATES, 0.25, true), RATES);
            awaitContents(sending);

            other.listen(NUMBER);
            await().until(() -> other.recipients() == sending.recipients());
            assertThat(other.recipients()).isPositive();

            redis.empty();
            other.listen(NUMBER);
            await().until(() -> other.recipients() == 0);
        }
    }

    private void awaitContents(SharedPermits permits) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ask(permits, Priority.CONTENT).isGranted());
        assertThat(permits.conditions()).isEmpty();
    }

    private Grant ask(SendPermits permits, Priority priority) {
        var request = SendRequest.of("citizen " + citizens++, priority);
        return permits.ask(NUMBER, List.of(request))
                .toCompletableFuture()
                .join()
                .get(0);
    }
}
