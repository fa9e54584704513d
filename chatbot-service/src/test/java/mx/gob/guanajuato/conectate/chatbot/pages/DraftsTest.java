package mx.gob.guanajuato.conectate.chatbot.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.chatbot.TopicOnKafka;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;
import mx.gob.guanajuato.conectate.events.content.ContentDraft.Planned;
import mx.gob.guanajuato.conectate.events.content.ContentDraft.State;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written and not published yet, and what is published at its time. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class DraftsTest {
    private static final ZoneId GUANAJUATO = ZoneId.of("America/Mexico_City");
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    LocalStack stack;

    private StaffPage ana;

    @BeforeEach
    void logIn() {
        ana = StaffPage.loggedIn();
    }

    @Test
    void a_draft_is_kept_and_the_bot_goes_on_with_what_is_published() {
        ana.post("/contenido/temas/jobs/borrador", topic("jobs", "Lo guardado."))
                .then()
                .statusCode(303);

        ana.get("/contenido/temas/jobs")
                .then()
                .body(containsString("Hay un borrador de Ana Ruiz"))
                .body(not(containsString("Lo guardado.")));
        ana.get("/contenido/borradores").then().body(containsString("guardado."));
        String opened = ana.get("/contenido/temas/jobs?borrador=si").asString();
        assertThat(opened).contains("Lo guardado.</textarea>").contains("Esto es el borrador de Ana Ruiz");

        var form = form(opened, "Lo guardado, y algo más.");
        ana.post("/contenido/temas/jobs/publicar", form).then().statusCode(303);

        ana.get("/contenido/temas/jobs")
                .then()
                .body(containsString("Lo guardado, y algo más.</textarea>"))
                .body(not(containsString("Hay un borrador")));
        assertThat(draft("topic/jobs").state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void nobody_saves_over_a_draft_that_they_have_not_seen() {
        var first = topic("scholarships", "El borrador de ana.");
        ana.post("/contenido/temas/scholarships/borrador", first).then().statusCode(303);

        String conflict = ana.post("/contenido/temas/scholarships/borrador", topic("scholarships", "Otro borrador."))
                .then()
                .statusCode(409)
                .body(containsString("ya hay un borrador de Ana Ruiz"))
                .body(containsString("<del>"))
                .extract()
                .asString();

        var mine = topic("scholarships", "Otro borrador.");
        mine.put("borrador", StaffPage.first("name=\"borrador\" value=\"([^\"]*)\"", conflict));
        ana.post("/contenido/temas/scholarships/borrador", mine).then().statusCode(303);
        ana.get("/contenido/borradores").then().body(containsString("Otro"));
    }

    @Test
    void what_is_scheduled_is_published_at_its_time_and_can_be_taken_from_the_agenda() {
        ana.post("/contenido/temas/tourism/borrador", timed(topic("tourism", "A su hora."), 8))
                .then()
                .statusCode(303);
        ana.get("/contenido/temas/tourism").then().body(not(containsString("A su hora.</textarea>")));

        await().atMost(AT_MOST)
                .until(() -> ana.get("/contenido/temas/tourism").asString().contains("A su hora.</textarea>"));

        ana.get("/contenido/borradores").then().body(containsString("Se publicó a su hora."));
        ana.post("/contenido/temas/vehicles/borrador", timed(topic("vehicles", "Nunca."), 3600))
                .then()
                .statusCode(303);
        var step = Map.of(
                "que", "topic/vehicles", "version", "" + draft("topic/vehicles").revision());
        ana.post("/contenido/borradores/quitar", step).then().statusCode(303);
        assertThat(draft("topic/vehicles").state()).isEqualTo(State.KEPT);
        ana.post("/contenido/borradores/descartar", step).then().statusCode(409);
        var next = Map.of(
                "que", "topic/vehicles", "version", "" + draft("topic/vehicles").revision());
        ana.post("/contenido/borradores/descartar", next).then().statusCode(303);
        ana.get("/contenido/borradores").then().body(not(containsString("Nunca.")));
    }

    @Test
    void a_time_that_has_passed_is_refused_and_nothing_is_lost() {
        ana.post("/contenido/temas/farming/borrador", timed(topic("farming", "Demasiado tarde."), -60))
                .then()
                .statusCode(422)
                .body(containsString("Esa hora ya pasó"))
                .body(containsString("Demasiado tarde.</textarea>"));
        var untimed = topic("farming", "Sin hora.");
        untimed.put("programar", "si");
        ana.post("/contenido/temas/farming/borrador", untimed)
                .then()
                .statusCode(422)
                .body(containsString("Elige el día y la hora"));
    }

    @Test
    void what_came_due_while_nothing_ran_is_published_at_once_and_said_to_be_late() {
        var topic = inForce("myths");
        schedule(topic, revision("myths"), Instant.now().minus(Duration.ofHours(2)));

        await().atMost(AT_MOST).until(() -> draft("topic/myths").state() == State.PUBLISHED);

        ana.get("/contenido/temas/myths").then().body(containsString("Con retraso.</textarea>"));
        ana.get("/contenido/borradores")
                .then()
                .body(containsString("Se publicó tarde"))
                .body(containsString("el servicio no estaba en marcha a su hora"));
    }

    @Test
    void what_is_scheduled_on_an_old_version_is_not_published_but_kept() {
        var topic = inForce("birth-certificate");
        schedule(topic, revision("birth-certificate") + 7, Instant.now().minusSeconds(1));

        await().atMost(AT_MOST).until(() -> draft("topic/birth-certificate").state() == State.REFUSED);

        assertThat(draft("topic/birth-certificate").contents()).hasSize(1);
        ana.get("/contenido/borradores").then().body(containsString("Alguien publicó otra versión antes."));
        ana.get("/contenido/temas/birth-certificate").then().body(not(containsString("Con retraso.")));
    }

    @Test
    void figures_are_kept_as_they_were_typed() {
        String day = "2026-09-10";
        String cell = "confirmed-cases~11020";
        String page = ana.get("/contenido/cifras?dia=" + day).asString();
        var form = new HashMap<>(Map.of(
                "dia",
                day,
                "fuente",
                "Secretaría de Salud",
                "visto",
                StaffPage.first("name=\"visto\" value=\"([^\"]*)\"", page),
                cell,
                "140,000"));
        ana.post("/contenido/cifras/borrador", form).then().statusCode(303);

        ana.get("/contenido/cifras?dia=" + day)
                .then()
                .body(containsString("Hay un borrador de Ana Ruiz"))
                .body(containsString("name=\"" + cell + "\" value=\"\""));
        String draft = ana.get("/contenido/cifras?dia=" + day + "&borrador=si").asString();
        assertThat(draft).contains("name=\"" + cell + "\" value=\"140000\"");
        form.put("borrador", StaffPage.first("name=\"borrador\" value=\"([^\"]*)\"", draft));
        form.put("visto", StaffPage.first("name=\"visto\" value=\"([^\"]*)\"", draft));
        ana.post("/contenido/cifras/publicar", form).then().statusCode(303);
        assertThat(draft("figures/" + day).state()).isEqualTo(State.PUBLISHED);
    }

    private void schedule(Topic topic, int basedOn, Instant at) {
        var late = new Topic(
                topic.intent(),
                topic.title(),
                topic.menuNumber(),
                topic.menuDescription(),
                topic.partOf(),
                topic.keywords(),
                topic.answersWith(),
                topic.indicator(),
                Map.of("text", "Con retraso."),
                topic.aboutPlaces(),
                topic.followUps());
        var draft = new ContentDraft(
                topic.key(),
                "Tema " + topic.title(),
                "Con retraso.",
                1,
                at,
                "ana",
                State.SCHEDULED,
                List.of(new Planned(late, basedOn)),
                Optional.of(at),
                Optional.empty());
        new TopicOnKafka(stack.addresses().kafka(), Topics.CONTENT_DRAFTS)
                .write(draft.subject(), EventTypes.CONTENT_DRAFT, draft);
    }

    private ContentDraft draft(String subject) {
        return new TopicOnKafka(stack.addresses().kafka(), Topics.CONTENT_DRAFTS)
                .events(EventTypes.CONTENT_DRAFT).stream()
                        .filter(draft -> draft.subject().equals(subject))
                        .reduce((one, later) -> later)
                        .orElseThrow();
    }

    private Topic inForce(String intent) {
        return (Topic) changes(intent).get(changes(intent).size() - 1).body();
    }

    private int revision(String intent) {
        return changes(intent).get(changes(intent).size() - 1).revision();
    }

    private List<ContentChange> changes(String intent) {
        return new TopicOnKafka(stack.addresses().kafka(), Topics.CONTENT_CHANGES)
                .events(EventTypes.CONTENT_CHANGE).stream()
                        .filter(change -> change.key().equals("topic/" + intent))
                        .toList();
    }

    private static Map<String, String> timed(Map<String, String> form, int seconds) {
        form.put("programar", "si");
        form.put(
                "publicar-a",
                LocalDateTime.now(GUANAJUATO).plusSeconds(seconds).withNano(0).toString());
        return form;
    }

    private Map<String, String> topic(String intent, String text) {
        return form(ana.get("/contenido/temas/" + intent).asString(), text);
    }

    private static Map<String, String> form(String page, String text) {
        return new HashMap<>(Map.of(
                "titulo", StaffPage.first("name=\"titulo\" value=\"([^\"]*)\"", page),
                "version", StaffPage.first("name=\"version\" value=\"([^\"]*)\"", page),
                "borrador", StaffPage.first("name=\"borrador\" value=\"([^\"]*)\"", page),
                "texto.text", text));
    }
}
