package mx.gob.guanajuato.conectate.chatbot.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hospitals, programmes and numbers as somebody keeps them, and the keywords of a topic. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class CardPagesTest {
    private static final String HOSPITALS = "/contenido/fichas/hospitales";
    private static final String NUMBERS = "/contenido/fichas/numeros";
    private static final String HOSTILE =
            "</textarea><script>alert(1)</script>\"'*_~`{#for x in y}=HYPERLINK(\"http://e\")";

    private StaffPage ana;

    @BeforeEach
    void logIn() {
        ana = StaffPage.loggedIn();
    }

    @Test
    void a_new_hospital_is_in_the_next_answer_is_withdrawn_and_comes_back() {
        var form = hospital("Hospital de la Prueba", "11020", "21.1219", "-101.6826");
        ana.post(HOSPITALS + "/nueva/prueba", form)
                .then()
                .statusCode(200)
                .body(containsString("Así se verá"))
                .body(containsString("Hospital de la Prueba"));
        ana.post(HOSPITALS + "/nueva/publicar", form).then().statusCode(303);

        String page = HOSPITALS + "/hospital-de-la-prueba";
        ana.get(page).then().body(containsString("Publicado")).body(containsString("21.1219"));
        assertThat(phone(page)).contains("Hospital de la Prueba");
        ana.post(HOSPITALS + "/nueva/publicar", form)
                .then()
                .statusCode(422)
                .body(containsString("Ya hay una ficha con ese nombre"));

        ana.post(page + "/retirar", Map.of("version", "1")).then().statusCode(303);
        ana.get(page).then().body(containsString("Retirado"));
        ana.get(HOSPITALS)
                .then()
                .body(containsString("Retirados (1)"))
                .body(containsString(
                        "<a href=\"/contenido/historial/hospital/hospital-de-la-prueba\">Hospital de la Prueba</a>"));
        ana.post("/contenido/historial/hospital/hospital-de-la-prueba", Map.of("version", "1"))
                .then()
                .statusCode(303);
        assertThat(phone(page)).contains("Hospital de la Prueba");
    }

    @Test
    void a_point_lies_in_the_chosen_municipality_or_the_reason_stands_beside_the_field() {
        ana.post(HOSPITALS + "/nueva/publicar", hospital("Uno", "11017", "21.1219", "-101.6826"))
                .then()
                .statusCode(422)
                .body(containsString("El punto cae en León, no en Irapuato"))
                .body(containsString("value=\"21.1219\""));
        ana.post(HOSPITALS + "/nueva/publicar", hospital("Uno", "11020", "20.5888", "-100.3899"))
                .then()
                .statusCode(422)
                .body(containsString("fuera del estado"));
        ana.post(HOSPITALS + "/nueva/publicar", hospital("Uno", "11020", "norte", "-101.6826"))
                .then()
                .statusCode(422)
                .body(containsString("Escribe la latitud en grados"));
        ana.get(HOSPITALS + "/no-existe").then().statusCode(404);
        ana.get("/contenido/fichas/no-existe").then().statusCode(404);
    }

    @Test
    void the_second_of_two_editors_sees_what_changed_and_keeps_what_they_typed() {
        var form = hospital("Hospital de Dos", "11020", "21.1219", "-101.6826");
        ana.post(HOSPITALS + "/nueva/publicar", form).then().statusCode(303);
        String page = HOSPITALS + "/hospital-de-dos";
        form.put("version", "1");
        form.put("direccion", "Calle de la Primera 1");
        ana.post(page + "/publicar", form).then().statusCode(303);
        form.put("direccion", "Calle de la Segunda 2");
        ana.post(page + "/publicar", form)
                .then()
                .statusCode(409)
                .body(containsString("Alguien publicó otra versión"))
                .body(containsString("<del>"))
                .body(containsString("Calle de la Segunda 2"))
                .body(containsString("name=\"version\" value=\"2\""));
    }

    @Test
    void a_number_is_published_once_somebody_called_it() {
        var form = new HashMap<>(Map.of(
                "nombre", "Línea de la prueba",
                "numero", "800 123 4567",
                "para-que", "Probar que suena",
                "horario", "24 horas",
                "sale-en", "emergency-numbers",
                "lugar", "1",
                "fuente", "La prueba"));
        ana.post(NUMBERS + "/nueva/publicar", form)
                .then()
                .statusCode(422)
                .body(containsString("Falta: ¿Llamaste a este número?<"));
        form.put("llamada", "yes");
        form.put("numero", "llama ya");
        ana.post(NUMBERS + "/nueva/publicar", form)
                .then()
                .statusCode(422)
                .body(containsString("Escribe el número con 3 a 15 dígitos"));
        form.put("numero", "800 123 4567");
        ana.post(NUMBERS + "/nueva/publicar", form).then().statusCode(303);
        assertThat(phone(NUMBERS + "/linea-de-la-prueba")).contains("800 123 4567");
    }

    @Test
    void a_programme_is_told_in_its_place() {
        String page = "/contenido/fichas/programas";
        String list = ana.get(page).then().statusCode(200).extract().asString();
        String id = StaffPage.first("/contenido/fichas/programas/([a-z0-9-]+)\">(?!Agregar)", list);
        ana.get(page + "/" + id).then().statusCode(200).body(containsString("Así contesta hoy"));
        ana.post(page + "/" + id + "/prueba", Map.of("nombre", "x", "lugar", "0"))
                .then()
                .statusCode(422)
                .body(containsString("Falta: Sector."));
    }

    @Test
    void a_hostile_text_stays_a_text_and_has_its_bounds() {
        var form = hospital(HOSTILE, "11020", "21.1219", "-101.6826");
        ana.post(HOSPITALS + "/nueva/prueba", form).then().statusCode(200).body(not(containsString("<script>alert")));
        form.put("nombre", "x".repeat(100_000));
        ana.post(HOSPITALS + "/nueva/prueba", form)
                .then()
                .statusCode(422)
                .body(containsString("lleva a lo más 200 caracteres; tiene 100000"));
    }

    @Test
    void a_keyword_leads_to_one_topic() {
        String page = ana.get("/contenido/temas/masks").asString();
        var form = new HashMap<>(Map.of(
                "titulo", StaffPage.first("name=\"titulo\" value=\"([^\"]*)\"", page),
                "version", StaffPage.first("name=\"version\" value=\"([^\"]*)\"", page),
                "palabras", "cubrebocas\nla trapo de la cara\nvacunas"));
        ana.post("/contenido/temas/masks/prueba", form)
                .then()
                .statusCode(422)
                .body(containsString("«vacunas» ya lleva al tema"));
        form.put("palabras", "12\n" + "y".repeat(100_000));
        ana.post("/contenido/temas/masks/prueba", form)
                .then()
                .statusCode(422)
                .body(containsString("los números son del menú"))
                .body(containsString("no sirve de palabra clave"));
    }

    @Test
    void a_colour_is_undone_together_with_the_end_of_the_one_before() {
        var form = new HashMap<>(
                Map.of("color", "naranja", "desde", "2022-06-01", "hasta", "2022-06-10", "fuente", "La prueba"));
        String tried = ana.post("/contenido/semaforo/prueba", form).asString();
        form.put("visto", StaffPage.first("name=\"visto\" value=\"([^\"]*)\"", tried));
        ana.post("/contenido/semaforo/publicar", form).then().statusCode(303);
        String history = ana.get("/contenido/semaforo/historial").asString();
        assertThat(history).contains("naranja, del 1 de junio de 2022 al 10 de junio de 2022");
        String moment = StaffPage.first("name=\"momento\" value=\"([^\"]*)\"", history);
        ana.post("/contenido/semaforo/historial", Map.of("momento", moment))
                .then()
                .statusCode(303);
        ana.get("/contenido/semaforo").then().body(not(containsString("10 de junio de 2022")));
        ana.post("/contenido/semaforo/historial", Map.of("momento", moment))
                .then()
                .statusCode(422);
    }

    /** The words on the phone beside a card. */
    private String phone(String page) {
        var talk = Pattern.compile("(?s)class=\"phone-talk\".*")
                .matcher(ana.get(page).asString());
        assertThat(talk.find()).isTrue();
        return talk.group();
    }

    private static Map<String, String> hospital(String name, String municipality, String latitude, String longitude) {
        return new HashMap<>(Map.of(
                "nombre", name,
                "institucion", "IMSS",
                "municipio", municipality,
                "latitud", latitude,
                "longitud", longitude,
                "punto", "building",
                "covid", "yes",
                "urgencias", "unknown",
                "fuente", "La prueba"));
    }
}
