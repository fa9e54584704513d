package mx.gob.guanajuato.conectate.chatbot.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import mx.gob.guanajuato.conectate.chatbot.FakeGraph;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import org.junit.jupiter.api.Test;

/** From the door to the blue ticks. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class ReadMarkTest {
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    FakeGraph graph;

    @Inject
    Door door;

    @Test
    void a_text_to_either_number_is_marked_as_read_by_that_number_once() {
        var meta = door.meta();
        awaitMarked(meta, Meta.CHATBOT_NUMBER);
        String wamid = awaitMarked(meta, Meta.CONECTATE_NUMBER);

        await().during(Duration.ofMillis(500)).until(() -> marks(wamid).size() == 1);
        var mark = marks(wamid).get(0);
        assertThat(mark.path()).isEqualTo("/v25.0/" + Meta.CONECTATE_NUMBER + "/messages");
        assertThat(mark.authorization()).isEqualTo("Bearer demo-access-token");
        assertThat(mark.body())
                .hasToString("{\"messaging_product\":\"whatsapp\",\"status\":\"read\",\"message_id\":\"" + wamid
                        + "\",\"typing_indicator\":{\"type\":\"text\"}}");
    }

    /**
     * Writes, each text twice, until one is marked. The group has no position yet and begins with what comes; and what is no
     * longer fresh is not marked.
     */
    private String awaitMarked(Meta meta, String number) {
        return await().atMost(AT_MOST)
                .until(
                        () -> {
                            String wamid = "wamid." + UUID.randomUUID();
                            writes(meta, number, wamid);
                            writes(meta, number, wamid);
                            await().pollDelay(Duration.ofMillis(500)).until(() -> true);
                            return wamid;
                        },
                        wamid -> !marks(wamid).isEmpty());
    }

    private static void writes(Meta meta, String number, String wamid) {
        String body = Meta.post(number, "\"messages\":[" + Meta.text("5214771234567", wamid, "hola") + "]");
        assertThat(meta.posts(body).statusCode()).isEqualTo(200);
    }

    private List<FakeGraph.Call> marks(String wamid) {
        return graph.calls().stream()
                .filter(call -> call.body().path("message_id").asText().equals(wamid))
                .toList();
    }
}
