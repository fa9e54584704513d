package mx.gob.guanajuato.conectate.chatbot.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.chatbot.TopicOnKafka;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet as somebody uses it who has two browsers open. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class FiguresPageTest {
    private static final String SHEET = "/contenido/cifras";
    private static final String LEON = "confirmed-cases~11020";

    /** Each test has a day of its own, before those of the tests before it: their figures are not what it is held against. */
    private static int day = 28;

    LocalStack stack;

    private StaffPage ana;
    private String date;

    @BeforeEach
    void logIn() {
        ana = StaffPage.loggedIn();
        date = "2026-10-%02d".formatted(day--);
    }

    @Test
    void a_published_figure_is_in_the_next_answer_and_in_the_audit() {
        var form = sheet(Map.of(LEON, "150,000", "fuente", "Secretaría de Salud de Guanajuato"));

        post(SHEET + "/prueba", form)
                .then()
                .statusCode(200)
                .body(containsString("1 celda cambia en las cifras"))
                .body(containsString("León, Casos confirmados"))
                .body(containsString("<strong>150,000</strong> personas con COVID-19 confirmado en León"))
                .body(containsString("Fuente: Secretaría de Salud de Guanajuato."));
        assertThat(published()).isEmpty();

        var answer = post(SHEET + "/publicar", form);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(SHEET + "?dia=" + date + "&hecho=publicado");
        get(SHEET + "?dia=" + date + "&hecho=publicado")
                .then()
                .body(containsString("Publicado. El bot ya responde con estas cifras."))
                .body(containsString("name=\"" + LEON + "\" value=\"150000\""));
        assertThat(published()).containsEntry("figure/confirmed-cases/11020/" + date, 150_000L);
        AuditEntry told = audited();
        assertThat(told.actor()).isEqualTo("ana");
        assertThat(told.before()).contains("León, Casos confirmados: no publicado");
        assertThat(told.after())
                .contains("León, Casos confirmados: 150,000\nFuente: Secretaría de Salud de Guanajuato");
    }

    @Test
    void the_second_of_two_editors_sees_both_versions_and_loses_nothing() {
        var first = sheet(Map.of(LEON, "150,000"));
        var second = sheet(Map.of(LEON, "160,000", "confirmed-cases~11007", "50,000"));
        post(SHEET + "/publicar", first).then().statusCode(303);

        post(SHEET + "/publicar", second)
                .then()
                .statusCode(409)
                .body(containsString("No se publicó: alguien cambió lo mismo"))
                .body(containsString("versión 1, por Ana Ruiz"))
                .body(containsString("150,000"))
                .body(containsString("160,000"))
                .body(containsString("name=\"confirmed-cases~11007\" value=\"50,000\""));

        assertThat(published())
                .containsEntry("figure/confirmed-cases/11020/" + date, 150_000L)
                .doesNotContainKey("figure/confirmed-cases/11007/" + date);
        var mine = sheet(Map.of(LEON, "160,000", "confirmed-cases~11007", "50,000"));
        post(SHEET + "/publicar", mine).then().statusCode(303);
        assertThat(published()).containsEntry("figure/confirmed-cases/11020/" + date, 160_000L);
    }

    @Test
    void a_sheet_is_published_whole_or_not_at_all() {
        post(SHEET + "/publicar", sheet(Map.of(LEON, "150,000", "deaths~11", "muchos")))
                .then()
                .statusCode(422)
                .body(containsString("Todo el estado, Defunciones</a>: «muchos»"))
                .body(containsString("value=\"150,000\""));
        assertThat(published()).isEmpty();
    }

    @Test
    void what_may_be_a_slip_has_to_be_confirmed() {
        var slip = sheet(Map.of(LEON, "5"));
        post(SHEET + "/publicar", slip)
                .then()
                .statusCode(422)
                .body(containsString("es acumulado y baja"))
                .body(containsString("Marca que revisaste"));
        assertThat(published()).isEmpty();
        slip.put("confirmo", "si");
        post(SHEET + "/publicar", slip).then().statusCode(303);
        assertThat(published()).containsEntry("figure/confirmed-cases/11020/" + date, 5L);
    }

    @Test
    void undoing_makes_a_new_version_and_loses_none() {
        post(SHEET + "/publicar", sheet(Map.of(LEON, "150,000"))).then().statusCode(303);
        post(SHEET + "/publicar", sheet(Map.of(LEON, "150,001", "confirmed-cases~11007", "50,000")))
                .then()
                .statusCode(303);
        String history = get(SHEET + "/historial?dia=" + date).asString();
        assertThat(history).contains("por Ana Ruiz: 2 cifras").contains("por Ana Ruiz: 1 cifra<");

        String latest = StaffPage.first("name=\"momento\" value=\"([^\"]*)\"", history);
        post(SHEET + "/historial", new HashMap<>(Map.of("dia", date, "momento", latest)))
                .then()
                .statusCode(303);

        get(SHEET + "?dia=" + date)
                .then()
                .body(containsString("name=\"" + LEON + "\" value=\"150000\""))
                .body(containsString("name=\"confirmed-cases~11007\" value=\"\""));
        assertThat(get(SHEET + "/historial?dia=" + date).asString()).contains("150,001");
        // What was undone is not in force any more, so there is nothing of it to undo.
        post(SHEET + "/historial", new HashMap<>(Map.of("dia", date, "momento", latest)))
                .then()
                .statusCode(422);
    }

    @Test
    void a_day_that_has_not_come_and_a_figure_without_source_are_refused() {
        post(SHEET + "/publicar", new HashMap<>(Map.of("dia", "2999-01-01", "fuente", "x", LEON, "1")))
                .then()
                .statusCode(422)
                .body(containsString("Ese día todavía no llega"));
        post(SHEET + "/publicar", new HashMap<>(Map.of("dia", date, "fuente", " ", LEON, "1")))
                .then()
                .statusCode(422)
                .body(containsString("Escribe la fuente"));
    }

    @Test
    void a_hostile_text_stays_a_text() {
        String hostile = "<script>alert(1)</script>\"'*_~`{#for x in y}=HYPERLINK(\"http://evil\")";
        post(SHEET + "/prueba", sheet(Map.of(LEON, "150,000", "fuente", hostile)))
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")))
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;"));
        post(SHEET + "/prueba", sheet(Map.of(LEON, "150,000", "fuente", "x".repeat(100_000))))
                .then()
                .statusCode(422)
                .body(containsString("La fuente es demasiado larga"));
        post(SHEET + "/prueba", sheet(Map.of(LEON, hostile)))
                .then()
                .statusCode(422)
                .body(not(containsString("<script>alert")));
    }

    private Map<String, String> sheet(Map<String, String> typed) {
        String page =
                get(SHEET + "?dia=" + date).then().statusCode(200).extract().asString();
        var form = new HashMap<>(Map.of("dia", date, "fuente", "Secretaría de Salud"));
        form.put("visto", StaffPage.first("name=\"visto\" value=\"([^\"]*)\"", page));
        form.putAll(typed);
        return form;
    }

    /** The figures of the test's day that are on the topic from which every instance answers. */
    private Map<String, Long> published() {
        var figures = new HashMap<String, Long>();
        new TopicOnKafka(stack.addresses().kafka(), Topics.CONTENT_CHANGES)
                .events(EventTypes.CONTENT_CHANGE).stream()
                        .filter(change -> change.key().endsWith("/" + date))
                        .forEach(change -> {
                            if (change.body() instanceof Figure figure) figures.put(change.key(), figure.value());
                            else figures.remove(change.key());
                        });
        return figures;
    }

    private AuditEntry audited() {
        return new TopicOnKafka(stack.addresses().kafka(), Topics.AUDIT)
                .events(EventTypes.AUDIT_ENTRY).stream()
                        .filter(entry -> entry.action() == Action.CONTENT_PUBLISHED)
                        .filter(entry -> entry.after().orElse("").contains("150,000"))
                        .findFirst()
                        .orElseThrow();
    }

    private Response get(String path) {
        return ana.get(path);
    }

    private Response post(String path, Map<String, String> form) {
        return ana.post(path, form);
    }
}
