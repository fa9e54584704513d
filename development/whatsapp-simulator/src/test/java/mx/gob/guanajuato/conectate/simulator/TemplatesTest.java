package mx.gob.guanajuato.conectate.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Templates as Meta takes, reviews and applies them. */
@QuarkusTest
class TemplatesTest extends SimulatorTest {
    private static final String TEMPLATES = "/v25.0/100000000000001/message_templates";
    private static final String BODY =
            "{\"type\":\"BODY\",\"text\":\"Hola {{1}}, ya viene.\",\"example\":{\"body_text\":[[\"Ana\"]]}}";

    @Test
    void one_is_reviewed_and_then_messages_that_fit_it_go() {
        request("aviso", BODY).then().statusCode(200).body("status", is("PENDING"));
        uses("aviso", "\"Ana\"").then().statusCode(400).body("error.code", is(132001));

        await().until(() -> status().equals("APPROVED"));
        uses("aviso", "\"Ana\"").then().statusCode(200);
        uses("aviso", "\"Ana\",\"Beto\"").then().statusCode(400).body("error.code", is(132000));
        uses("aviso", "\"Ana\\nBeto\"").then().statusCode(400).body("error.code", is(132012));
        uses("otro", "\"Ana\"").then().statusCode(400).body("error.code", is(132001));
        assertThat(given().get("/simulator/citizens/" + CITIZEN + "/conversation?number=chatbot")
                        .jsonPath()
                        .getString("messages[0].content.shown.body"))
                .isEqualTo("Hola Ana, ya viene.");
    }

    @Test
    void a_paused_one_is_refused() {
        request("aviso", BODY).then().statusCode(200);
        given().contentType(ContentType.JSON)
                .body("{\"status\":\"PAUSED\"}")
                .put("/simulator/templates/aviso/es_MX")
                .then()
                .statusCode(200);
        uses("aviso", "\"Ana\"").then().statusCode(400).body("error.code", is(132015));
    }

    @Test
    void what_meta_refuses_is_refused() {
        request("Aviso", BODY).then().statusCode(400).body("error.code", is(100));
        request("aviso", "{\"type\":\"FOOTER\",\"text\":\"a\"}").then().statusCode(400);
        request("aviso", "{\"type\":\"BODY\",\"text\":\"{{1}} hola\",\"example\":{\"body_text\":[[\"a\"]]}}")
                .then()
                .statusCode(400)
                .body("error.code", is(131009));
        request("aviso", "{\"type\":\"BODY\",\"text\":\"Hola {{1}}.\"}").then().statusCode(400);
        request("aviso", BODY + ",{\"type\":\"HEADER\",\"format\":\"IMAGE\"}")
                .then()
                .statusCode(400);
        request("aviso", BODY).then().statusCode(200);
        request("aviso", BODY).then().statusCode(400);
    }

    private static Response request(String name, String components) {
        return asTheProject()
                .body("{\"name\":\"" + name + "\",\"language\":\"es_MX\",\"category\":\"UTILITY\",\"components\":["
                        + components + "]}")
                .post(TEMPLATES);
    }

    private static String status() {
        return asTheProject().get(TEMPLATES).jsonPath().getString("data[0].status");
    }

    private static Response uses(String name, String values) {
        String parameters = values.replaceAll("\"([^\"]*)\"", "{\"type\":\"text\",\"text\":\"$1\"}");
        return call("{\"messaging_product\":\"whatsapp\",\"to\":\"" + CITIZEN + "\",\"type\":\"template\",\"template\":"
                + "{\"name\":\"" + name + "\",\"language\":{\"code\":\"es_MX\"},\"components\":[{\"type\":\"body\","
                + "\"parameters\":[" + parameters + "]}]}}");
    }
}
