package mx.gob.guanajuato.conectate.chatbot.pages.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.chatbot.TopicOnKafka;
import mx.gob.guanajuato.conectate.chatbot.pages.StaffPage;
import mx.gob.guanajuato.conectate.chatbot.webhook.Meta;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import org.junit.jupiter.api.Test;

/** A figure that was told and then corrected. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class CorrectionsTest {
    private static final String DAY = "2025-05-10";
    private static final String SHEET = "/contenido/cifras";
    private static final String CORRECTION = "/contenido/correcciones/deaths/11044/" + DAY;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TestHTTPResource("/webhook")
    URI webhook;

    LocalStack stack;

    @Test
    void who_was_told_the_wrong_figure_is_counted_and_told_once_and_nobody_else() {
        var ana = StaffPage.loggedIn();
        publish(ana, "41");
        String asked = writes("defunciones en Villagrán el 10 de mayo de 2025");
        String askedToo = writes("defunciones en Villagrán el 10 de mayo de 2025");
        String other = writes("defunciones en León el 10 de mayo de 2021");
        publish(ana, "40");
        String askedLater = writes("defunciones en Villagrán el 10 de mayo de 2025");

        ana.get("/contenido/correcciones")
                .then()
                .body(containsString("Villagrán, Defunciones"))
                .body(containsString(CORRECTION));
        ana.get(CORRECTION)
                .then()
                .body(containsString("Decía 41; dice <strong>40</strong>"))
                .body(containsString("<dt>En los últimos 8 días</dt><dd>2 personas</dd>"))
                .body(containsString("Avisar a 2 personas"));

        assertThat(ana.post(CORRECTION, Map.of()).header("Location")).endsWith("?avisadas=2");
        assertThat(ana.post(CORRECTION, Map.of()).header("Location")).endsWith("?avisadas=0");

        assertThat(corrections())
                .extracting(message -> message.citizen().value())
                .containsExactlyInAnyOrder(asked, askedToo)
                .doesNotContain(other, askedLater);
        assertThat(corrections()).allSatisfy(message -> {
            assertThat(message.messageId()).startsWith("c-");
            assertThat(message.body().at("/text/body").asText())
                    .contains("Defunciones en Villagrán, al 10 de mayo de 2025: son *40*, no 41.");
            assertThat(message.contentRevisions()).contains("figure/deaths/11044/" + DAY + "@2");
        });
        ana.get(CORRECTION).then().body(containsString("Ahora no hay a quién avisar"));
        assertThat(new TopicOnKafka(stack.addresses().kafka(), Topics.AUDIT)
                        .events(EventTypes.AUDIT_ENTRY).stream()
                                .filter(entry -> entry.action() == Action.CORRECTION_SENT)
                                .toList())
                .hasSize(1)
                .allSatisfy(entry -> assertThat(entry.after().orElseThrow()).startsWith("2 personas"));
    }

    private static void publish(StaffPage ana, String value) {
        String page = ana.get(SHEET + "?dia=" + DAY).asString();
        String seen = StaffPage.first("name=\"visto\" value=\"([^\"]*)\"", page);
        var form = Map.of(
                "dia", DAY, "fuente", "Secretaría de Salud", "visto", seen, "deaths~11044", value, "confirmo", "si");
        assertThat(ana.post(SHEET + "/publicar", form).statusCode()).isEqualTo(303);
    }

    /** Somebody who never wrote before; waits for the answer and tells the citizen's key. */
    private String writes(String text) {
        String number = "472" + ThreadLocalRandom.current().nextLong(1_000_000, 9_999_999);
        String message = Meta.text("521" + number, "wamid." + UUID.randomUUID(), text);
        assertThat(new Meta(webhook)
                        .posts(Meta.post(Meta.CHATBOT_NUMBER, "\"messages\":[" + message + "]"))
                        .statusCode())
                .isEqualTo(200);
        await().atMost(PATIENCE).until(() -> outbound().stream()
                .anyMatch(answer -> answer.citizen().value().equals("52" + number)));
        return "52" + number;
    }

    private List<OutboundMessage> corrections() {
        return outbound().stream()
                .filter(message -> message.messageId().startsWith("c-"))
                .toList();
    }

    private List<OutboundMessage> outbound() {
        return new TopicOnKafka(stack.addresses().kafka(), Topics.OUTBOUND_ANSWERS).events(EventTypes.OUTBOUND_MESSAGE);
    }
}
