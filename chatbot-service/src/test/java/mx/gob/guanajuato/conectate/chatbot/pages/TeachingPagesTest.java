package mx.gob.guanajuato.conectate.chatbot.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.chatbot.TopicOnKafka;
import mx.gob.guanajuato.conectate.chatbot.models.ModelInUse;
import mx.gob.guanajuato.conectate.chatbot.models.PackagedModel;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Offered;
import mx.gob.guanajuato.conectate.events.conversation.TrainingRun;
import mx.gob.guanajuato.conectate.events.conversation.UnknownUtterance;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was not understood becomes a sentence, a model, and what the bot reads with. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class TeachingPagesTest {
    private static final Duration TRAINED_WITHIN = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(30);

    LocalStack stack;

    @Inject
    ModelInUse inUse;

    private StaffPage ana;

    @BeforeEach
    void logIn() {
        ana = StaffPage.loggedIn();
    }

    /** Other tests read with it, and what is trained here is compared with it. */
    @AfterEach
    void leave_the_packaged_model() {
        PackagedModel.useAgain(inUse);
    }

    @Test
    void what_was_not_understood_is_taught_trained_looked_at_and_published() {
        say(
                "tepalcate chundo fierrazo",
                "tepalcate chundo fierrazo porfa",
                "TEPALCATE CHUNDO FIERRAZO!!",
                "<b>ajolote</b>");
        String page = ana.get("/contenido/sin-entender").asString();
        assertThat(page)
                .contains("3 mensajes parecidos")
                .contains("&lt;b&gt;ajolote&lt;/b&gt;")
                .doesNotContain("<b>ajolote");
        String id = idOf("tepalcate chundo fierrazo porfa");

        ana.post("/contenido/sin-entender/ensenar", Map.of("frase", id, "tema", "no-such"))
                .then()
                .statusCode(422)
                .body(containsString("Elige un tema de la lista"));
        teach("vaccines", id);

        ana.get("/contenido/sin-entender").then().body(not(containsString("tepalcate chundo fierrazo porfa")));
        ana.get("/contenido/frases/vaccines").then().body(containsString("tepalcate chundo fierrazo porfa"));

        hasDiedWhileItRan();
        // Of a hundred sentences an intent it reads worse than the one that the build trained.
        TrainingRun first = trained();
        assertThat(first.made().orElseThrow().compared().sentences()).isGreaterThan(2_000);
        ana.get("/contenido/entrenar")
                .then()
                .body(containsString("Este modelo lee peor"))
                .body(not(containsString("Publicar este modelo")));
        ana.post("/contenido/entrenar/publicar", Map.of("version", first.version()))
                .then()
                .statusCode(409);

        inUse(first);
        teach("vaccines", idOf("TEPALCATE CHUNDO FIERRAZO!!"));
        TrainingRun second = trained();
        ana.get("/contenido/entrenar").then().body(containsString("Publicar este modelo"));
        ana.post("/contenido/entrenar/publicar", Map.of("version", "another"))
                .then()
                .statusCode(409);
        ana.post("/contenido/entrenar/publicar", Map.of("version", second.version()))
                .then()
                .statusCode(303);
        await().atMost(SOON).until(() -> reads(second.version()));
    }

    @Test
    void sentences_of_a_topic_are_masked_kept_and_brought_back() {
        String page = ana.get("/contenido/frases/symptoms").asString();
        assertThat(page).contains("Las que ya trae el servicio");
        ana.post("/contenido/frases/symptoms", Map.of("version", "0", "frases", "me arde todo\nllámame al 4771234567"))
                .then()
                .statusCode(303);
        ana.get("/contenido/frases/symptoms")
                .then()
                .body(containsString("me arde todo"))
                .body(not(containsString("4771234567")));
        ana.post("/contenido/frases/symptoms", Map.of("version", "0", "frases", "otra cosa"))
                .then()
                .statusCode(409)
                .body(containsString("Las de Ana Ruiz, versión 1"))
                .body(containsString("<li>me arde todo</li>"))
                .body(containsString("otra cosa</textarea>"));
        ana.post("/contenido/frases/symptoms", Map.of("version", "9", "frases", "</textarea><script>alert(1)</script>"))
                .then()
                .statusCode(409)
                .body(containsString("&lt;/textarea&gt;&lt;script&gt;"))
                .body(not(containsString("<script>alert")));
        ana.post("/contenido/frases/symptoms", Map.of("version", "1", "frases", "x".repeat(100_000)))
                .then()
                .statusCode(422);
        String taught = "palabra ".repeat(125).strip();
        ana.post("/contenido/frases/symptoms", Map.of("version", "1", "frases", "me arde todo\n" + taught))
                .then()
                .statusCode(303);
        ana.get("/contenido/frases/symptoms").then().body(containsString(taught));
        ana.get("/contenido/historial/utterances/symptoms")
                .then()
                .statusCode(200)
                .body(containsString("me arde"));
        ana.get("/contenido/frases/nothing-like-it").then().statusCode(404);
    }

    private void say(String... texts) {
        for (String text : texts) {
            var said = new UnknownUtterance(
                    UUID.randomUUID().toString(), "p-1", Instant.now(), text, List.of("vaccines", "tests"), "m1");
            new TopicOnKafka(stack.addresses().kafka(), Topics.UTTERANCES_UNKNOWN)
                    .write(said.pseudonym(), EventTypes.UNKNOWN_UTTERANCE, said);
        }
    }

    private String idOf(String sentence) {
        String page = ana.get("/contenido/sin-entender").asString();
        return StaffPage.first("value=\"([0-9a-f]{8})\" checked><label[^>]*>" + Pattern.quote(sentence), page);
    }

    private void teach(String intent, String id) {
        ana.post("/contenido/sin-entender/ensenar", Map.of("frase", id, "tema", intent))
                .then()
                .statusCode(303);
    }

    /** Another instance that says nothing any more keeps nobody from training. */
    private void hasDiedWhileItRan() {
        var heardLast = Instant.now().minus(Duration.ofMinutes(2));
        var dead = new TrainingRun(
                "",
                heardLast,
                "chatbot-9",
                "carmen",
                TrainingRun.State.RUNNING,
                heardLast,
                Optional.empty(),
                Optional.empty());
        models().write(dead.key(), EventTypes.MODEL_EVENT, dead);
        await().atMost(SOON)
                .until(() ->
                        ana.get("/contenido/entrenar").asString().contains("pedido por Carmen Soto, se interrumpió"));
    }

    /** Only one runs at a time; here until it is over. */
    private TrainingRun trained() {
        ana.post("/contenido/entrenar", Map.of("entrenar", "si")).then().statusCode(303);
        ana.post("/contenido/entrenar", Map.of("entrenar", "si")).then().statusCode(409);
        await().atMost(TRAINED_WITHIN).until(() -> run().state() != TrainingRun.State.RUNNING);
        assertThat(run().told()).isEmpty();
        return run();
    }

    private boolean reads(String version) {
        return ana.get("/contenido/entrenar").asString().contains("con el modelo " + version);
    }

    /** As the command offers a model. */
    private void inUse(TrainingRun run) {
        var made = run.made().orElseThrow();
        var offer =
                new Offered(run.version(), Instant.now(), made.path(), made.sha256(), made.bytes(), made.utterances());
        models().write(offer.key(), EventTypes.MODEL_EVENT, offer);
        await().atMost(SOON).until(() -> reads(offer.version()));
    }

    private TrainingRun run() {
        return models().events(EventTypes.MODEL_EVENT).stream()
                .filter(TrainingRun.class::isInstance)
                .map(TrainingRun.class::cast)
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private TopicOnKafka models() {
        return new TopicOnKafka(stack.addresses().kafka(), Topics.INTENT_MODELS);
    }
}
