package mx.gob.guanajuato.conectate.simulator;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** What the tests share: a fresh simulator before each, and the two doors. */
@QuarkusTestResource(Receiver.class)
abstract class SimulatorTest {
    static final String CHATBOT = "100000000000712";
    static final String CITIZEN = "524771234567";

    Receiver receiver;

    @BeforeEach
    void start_afresh() {
        given().delete("/simulator/faults").then().statusCode(204);
        given().delete("/simulator/state").then().statusCode(204);
        receiver.forget();
    }

    static RequestSpecification asTheProject() {
        return given().header("Authorization", "Bearer demo-access-token").contentType(ContentType.JSON);
    }

    static Response call(String body) {
        return asTheProject().body(body).post("/v25.0/" + CHATBOT + "/messages");
    }

    static Response send(String ourId) {
        return asTheProject()
                .body(Map.of(
                        "messaging_product",
                        "whatsapp",
                        "to",
                        CITIZEN,
                        "type",
                        "text",
                        "text",
                        Map.of("body", "León: 1,234"),
                        "biz_opaque_callback_data",
                        ourId + "|" + CITIZEN))
                .post("/v25.0/" + CHATBOT + "/messages");
    }

    static String write(String json) {
        return given().contentType(ContentType.JSON)
                .body(json)
                .post("/simulator/citizens/" + CITIZEN + "/messages")
                .then()
                .statusCode(202)
                .extract()
                .path("wamid");
    }

    static String act(String action) {
        return write("{\"action\":" + action + "}");
    }

    static void refusedAction(String action, String field) {
        given().contentType(ContentType.JSON)
                .body("{\"action\":" + action + "}")
                .post("/simulator/citizens/" + CITIZEN + "/messages")
                .then()
                .statusCode(400)
                .body("field", is(field));
    }

    static String wamid(String call) {
        return call(call).then().statusCode(200).extract().path("messages[0].id");
    }

    /** The newest message that was posted; waits for the first. */
    final JsonPath posted() {
        await().until(() -> !receiver.messages().isEmpty());
        return posted(receiver.messages().size() - 1);
    }

    final JsonPath posted(int index) {
        return receiver.messages().get(index).json().setRootPath("entry[0].changes[0].value.messages[0]");
    }

    static void plan(String json) {
        given().contentType(ContentType.JSON)
                .body(json)
                .put("/simulator/faults")
                .then()
                .statusCode(200);
    }

    static int accepted() {
        return given().get("/simulator/accepted/count").path("accepted");
    }
}
