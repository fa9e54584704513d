package mx.gob.guanajuato.conectate.chatbot.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Topics and traffic light as somebody edits them. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class TextPagesTest {
    private StaffPage ana;

    @BeforeEach
    void logIn() {
        ana = StaffPage.loggedIn();
    }

    @Test
    void a_published_text_is_what_the_bot_says_next() {
        var form = form("masks", "Usa *cubrebocas* en el camión.");
        ana.post("/contenido/temas/masks/prueba", form)
                .then()
                .statusCode(200)
                .body(containsString("Usa <strong>cubrebocas</strong> en el camión."))
                .body(containsString("Todavía no se publica"));
        ana.get("/contenido/temas/masks").then().body(not(containsString("en el camión")));

        ana.post("/contenido/temas/masks/publicar", form).then().statusCode(303);

        ana.get("/contenido/temas/masks?hecho=publicado")
                .then()
                .body(containsString("Usa <strong>cubrebocas</strong> en el camión."))
                .body(containsString("por Ana Ruiz"));
    }

    @Test
    void a_topic_is_found_by_a_part_of_its_title_or_of_a_keyword_without_its_accents() {
        ana.get("/contenido?buscar=CUBREBOC")
                .then()
                .body(containsString("/contenido/temas/masks\""))
                .body(not(containsString("/contenido/temas/myths\"")));
        ana.get("/contenido?buscar=" + "x".repeat(500))
                .then()
                .statusCode(200)
                .body(containsString("Ningún tema se llama así"));
    }

    @Test
    void a_value_that_there_is_not_is_named_and_keeps_the_text_from_being_published() {
        ana.post("/contenido/temas/myths/publicar", form("myths", "Hola {nombre}"))
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#t-text\">El bot no puede contestar con esto: revisa {nombre}."))
                .body(containsString("aria-invalid=\"true\">Hola {nombre}"))
                .body(containsString("Hola {nombre}</textarea>"));
        ana.get("/contenido/temas/myths").then().body(not(containsString("{nombre}")));
    }

    @Test
    void the_second_of_two_editors_sees_both_texts() {
        var first = form("tests", "El primero.");
        var second = form("tests", "El segundo.");
        ana.post("/contenido/temas/tests/publicar", first).then().statusCode(303);
        ana.post("/contenido/temas/tests/publicar", second)
                .then()
                .statusCode(409)
                .body(containsString("Ana Ruiz publicó la versión 2"))
                .body(containsString("<pre class=\"version\">El primero.</pre>"))
                .body(containsString("<span class=\"visually-hidden\">[agregado: </span>segundo."))
                .body(containsString("El segundo.</textarea>"));
        ana.get("/contenido/temas/tests").then().body(containsString("El primero."));
    }

    @Test
    void going_back_to_a_version_makes_a_new_one() {
        String carried = StaffPage.first(
                "(?s)<textarea[^>]*>(.{40})",
                ana.get("/contenido/temas/recovery").asString());
        ana.post("/contenido/temas/recovery/publicar", form("recovery", "Otra cosa."))
                .then()
                .statusCode(303);
        ana.post("/contenido/historial/topic/recovery", Map.of("version", "1"))
                .then()
                .statusCode(303);
        ana.get("/contenido/temas/recovery")
                .then()
                .body(containsString(carried))
                .body(containsString("Versión 3"));
        ana.get("/contenido/historial/topic/recovery")
                .then()
                .body(containsString("Otra cosa."))
                .body(containsString("<strong>Versión 1</strong>"));
    }

    @Test
    void a_hostile_text_stays_a_text() {
        String hostile = "</textarea><script>alert(1)</script> *_~`";
        ana.post("/contenido/temas/isolation/prueba", form("isolation", hostile))
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")))
                .body(containsString("&lt;/textarea&gt;&lt;script&gt;"));
        ana.post("/contenido/temas/isolation/prueba", form("isolation", "*_~`".repeat(2_000)))
                .then()
                .statusCode(200)
                .body(containsString("Todavía no se publica"));
        ana.post("/contenido/temas/isolation/prueba", form("isolation", "{#for i in 999999999}x{/for}"))
                .then()
                .statusCode(422);
        ana.post("/contenido/temas/isolation/prueba", form("isolation", "x".repeat(100_000)))
                .then()
                .statusCode(422)
                .body(containsString("el límite es 8,192"));
    }

    @Test
    void a_colour_is_tried_then_published_and_ends_the_one_before() {
        var form = new HashMap<>(
                Map.of("color", "rojo", "desde", "2022-04-20", "hasta", "2022-05-10", "fuente", "Periódico Oficial"));
        String page = ana.post("/contenido/semaforo/prueba", form).asString();
        assertThat(page)
                .contains("El verde que empezó el 28 de febrero de 2022 terminará el 19 de abril de 2022.")
                .contains("<strong>rojo</strong>")
                .contains("Publicar este color");

        // Nobody publishes what has not been looked at.
        ana.post("/contenido/semaforo/publicar", form).then().statusCode(409);
        form.put("visto", StaffPage.first("name=\"visto\" value=\"([^\"]*)\"", page));
        ana.post("/contenido/semaforo/publicar", form).then().statusCode(303);

        ana.get("/contenido/semaforo")
                .then()
                .body(containsString(">28 de febrero de 2022</td><td data-head=\"Al\">19 de abril de 2022</td>"))
                .body(containsString(">20 de abril de 2022</td><td data-head=\"Al\">10 de mayo de 2022</td>"));
    }

    @Test
    void two_colours_on_one_day_are_refused() {
        ana.post(
                        "/contenido/semaforo/prueba",
                        Map.of("color", "rojo", "desde", "2020-05-01", "hasta", "2020-06-01", "fuente", "x"))
                .then()
                .statusCode(422)
                .body(containsString("Un día no puede tener dos colores"))
                .body(containsString("value=\"2020-06-01\""));
    }

    @Test
    void a_colour_to_come_is_shown_as_it_will_be_told_on_its_first_day_with_the_source_that_was_typed() {
        ana.post(
                        "/contenido/semaforo/prueba",
                        Map.of("color", "naranja", "desde", "2099-03-02", "hasta", "2099-03-15", "fuente", "Decreto 7"))
                .then()
                .body(containsString("Guanajuato está hoy en"))
                .body(containsString("Fuente: Decreto 7."));
    }

    @Test
    void all_that_is_missing_of_a_colour_is_told_beside_its_field() {
        ana.post("/contenido/semaforo/prueba", Map.of("desde", "2099-03-02"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"color-mal\">Elige un color."))
                .body(containsString("id=\"hasta-mal\">Escribe el último día."))
                .body(containsString("id=\"fuente-mal\">Escribe la fuente."))
                .body(not(containsString("id=\"desde-mal\"")));
    }

    private Map<String, String> form(String topic, String text) {
        String page = ana.get("/contenido/temas/" + topic)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new HashMap<>(Map.of(
                "titulo", StaffPage.first("name=\"titulo\" value=\"([^\"]*)\"", page),
                "version", StaffPage.first("name=\"version\" value=\"([^\"]*)\"", page),
                "texto.text", text));
    }
}
