package mx.gob.guanajuato.conectate.chatbot.webhook;

import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.CHATBOT_NUMBER;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.post;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.signatureOf;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the door lets in and what not. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class RefusingTest {
    @Inject
    Door door;

    private final String wamid = "wamid." + UUID.randomUUID();

    @Test
    void the_handshake_gives_the_challenge_back() {
        var answer = door.meta().asks("hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=demo-verify-token");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("1158201444");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hub.mode=subscribe&hub.challenge=1158201444",
                "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=demo-verify-toke",
                "hub.mode=unsubscribe&hub.challenge=1158201444&hub.verify_token=demo-verify-token",
                "hub.mode=subscribe&hub.verify_token=demo-verify-token"
            })
    void any_other_handshake_is_refused(String query) {
        Meta.assertProblem(door.meta().asks(query), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256=", "sha256=zz", "nothing", "sha256=00"})
    void a_wrong_signature_is_refused_without_a_hint(String signature) {
        String body = post(CHATBOT_NUMBER, "\"messages\":[" + text("5214771234567", wamid, "hola") + "]");

        Meta.assertProblem(door.meta().posts(body, signature), 401);
        var answer = door.meta().posts(body, signatureOf(body + " ", Meta.SECRET));

        Meta.assertProblem(answer, 401);
        assertThat(answer.body()).doesNotContain(signatureOf(body, Meta.SECRET).substring(7));
    }

    @Test
    void signature_comes_before_form() {
        Meta.assertProblem(door.meta().posts("no json", "sha256=00"), 401);
        Meta.assertProblem(door.meta().posts("no json"), 400);
        Meta.assertProblem(door.meta().posts(""), 400);
        Meta.assertProblem(door.meta().posts("[".repeat(200_000)), 400);
    }

    @Test
    void three_megabytes_are_taken_and_more_is_not() {
        int frame = post(CHATBOT_NUMBER, "\"messages\":[" + text("5214771234567", wamid, "") + "]")
                .length();
        String largest = post(
                CHATBOT_NUMBER,
                "\"messages\":[" + text("5214771234567", wamid, "a".repeat(3 * 1_048_576 - frame)) + "]");

        assertThat(door.meta().posts(largest).statusCode()).isEqualTo(200);
        assertThat(door.stored().inbound(wamid)).isNotNull();
        Meta.assertProblem(door.meta().posts(largest + " "), 413);
        Meta.assertProblem(door.meta().posts(largest + largest), 413);
        byte[] streamed = (largest + " ").getBytes(StandardCharsets.UTF_8);
        var chunked = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(streamed));
        Meta.assertProblem(door.meta().posts(chunked, signatureOf(streamed, Meta.SECRET), "application/json"), 413);
    }
}
