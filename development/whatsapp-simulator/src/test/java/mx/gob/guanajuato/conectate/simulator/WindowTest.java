package mx.gob.guanajuato.conectate.simulator;

import static io.restassured.RestAssured.given;
import static mx.gob.guanajuato.conectate.simulator.Limits.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The 24 hours in which a number may write freely, and reactions that find no message. */
@QuarkusTest
class WindowTest extends SimulatorTest {
    @Test
    void the_window_closes_at_a_word_and_opens_when_the_citizen_writes() {
        write("{\"text\":\"hola\"}");
        conversation().body("windowEnd", notNullValue());

        letADayPass();
        conversation().body("windowEnd", nullValue());

        write("{\"text\":\"otra vez\"}");
        conversation().body("windowEnd", notNullValue());
    }

    @Test
    void outside_the_window_only_templates_arrive_where_it_is_enforced() {
        plan("{\"send\":{\"windowEnforced\":true}}");
        write("{\"text\":\"hola\"}");
        letADayPass();

        send("late").then().statusCode(200);
        call(message("template", "{\"name\":\"aviso\",\"language\":{\"code\":\"es_MX\"}}"))
                .then()
                .statusCode(200);

        await().until(() -> receiver.statuses("failed").size() == 1
                && receiver.statuses("delivered").size() == 1);
        assertThat(receiver.statuses("failed").get(0).body()).contains("131047", "late|");
    }

    @Test
    void a_reaction_is_only_ever_sent_and_fails_where_its_message_is_unknown() {
        var wamid = write("{\"text\":\"hola\"}");
        call(message("reaction", "{\"message_id\":\"" + wamid + "\",\"emoji\":\"👍\"}"))
                .then()
                .statusCode(200);
        call(message("reaction", "{\"message_id\":\"wamid.x\",\"emoji\":\"👍\"}"))
                .then()
                .statusCode(200);

        await().until(() -> receiver.statuses("failed").size() == 1);
        given().post("/simulator/citizens/" + CITIZEN + "/conversation/read")
                .then()
                .statusCode(204);
        send("after").then().statusCode(200);

        await().until(() -> receiver.statuses("delivered").size() == 1);
        assertThat(receiver.statuses("failed").get(0).body()).contains("131009");
        assertThat(receiver.statuses("sent")).hasSize(2);
        assertThat(receiver.statuses("read")).isEmpty();
    }

    private static void letADayPass() {
        given().post("/simulator/citizens/" + CITIZEN + "/conversation/close-window")
                .then()
                .statusCode(204);
    }

    private static io.restassured.response.ValidatableResponse conversation() {
        return given().get("/simulator/citizens/" + CITIZEN + "/conversation").then();
    }
}
