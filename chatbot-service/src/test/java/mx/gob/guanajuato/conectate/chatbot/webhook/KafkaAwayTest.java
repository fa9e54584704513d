package mx.gob.guanajuato.conectate.chatbot.webhook;

import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.CHATBOT_NUMBER;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.post;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import org.junit.jupiter.api.Test;

/** Nothing is promised that Kafka does not have. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class KafkaAwayTest {
    private static final Duration PROMISED = Duration.ofSeconds(5);

    LocalStack stack;

    @Inject
    Door door;

    private final String wamid = "wamid." + UUID.randomUUID();

    @Test
    void while_kafka_is_away_every_post_is_told_so_in_time_and_the_next_one_after_it_is_stored() {
        stack.stop("kafka");
        try {
            assertThatAllAreToldInTime();
        } finally {
            stack.start("kafka");
            stack.awaitReady("kafka", Duration.ofMinutes(1));
        }

        awaitTaken("after");
        assertThat(door.stored().inbound(wamid + "after")).isNotNull();
    }

    @Test
    void while_kafka_hangs_every_post_is_told_so_in_time_and_the_next_one_after_it_is_stored() throws Exception {
        signalKafka("STOP");
        try {
            assertThatAllAreToldInTime();
        } finally {
            signalKafka("CONT");
        }

        awaitTaken("after");
        assertThat(door.stored().inbound(wamid + "after")).isNotNull();
    }

    /** As Meta does, which comes again after a 503: the first one may still find Kafka electing. */
    private void awaitTaken(String suffix) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> door.meta().posts(message(suffix)).statusCode() == 200);
    }

    private void assertThatAllAreToldInTime() {
        var answers = IntStream.range(0, 30)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> timed(i), work -> new Thread(work).start()))
                .toList();
        assertThat(answers).extracting(CompletableFuture::join).allSatisfy(took -> assertThat(took)
                .isLessThan(PROMISED));
    }

    private void signalKafka(String signal) throws Exception {
        long broker = stack.processes().stream()
                .filter(process -> process.name().equals("kafka"))
                .findFirst()
                .orElseThrow()
                .pid();
        new ProcessBuilder("kill", "-" + signal, "" + broker).start().waitFor();
    }

    private Duration timed(int i) {
        long from = System.nanoTime();
        Meta.assertProblem(door.meta().posts(message("during" + i)), 503);
        return Duration.ofNanos(System.nanoTime() - from);
    }

    private String message(String suffix) {
        return post(CHATBOT_NUMBER, "\"messages\":[" + text("5214771234567", wamid + suffix, "hola") + "]");
    }
}
