package mx.gob.guanajuato.conectate.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The judge's list, and what the citizen sees of it. */
@QuarkusTest
class AcceptedTest extends SimulatorTest {
    @Test
    void an_accepted_message_is_answered_as_meta_answers() {
        send("a")
                .then()
                .statusCode(200)
                .body("messaging_product", is("whatsapp"))
                .body("contacts[0].input", is(CITIZEN))
                .body("contacts[0].wa_id", is(CITIZEN))
                .body("messages[0].id", startsWith("wamid."));
    }

    @Test
    void accepted_messages_are_listed_in_order() {
        send("a");
        send("b");
        send("c");

        given().get("/simulator/accepted?after=1&limit=1")
                .then()
                .body("ourId", contains("b"))
                .body("[0].seq", is(2))
                .body("[0].callbackData", is("b|" + CITIZEN))
                .body("[0].body", is("León: 1,234"));
        given().get("/simulator/accepted/count").then().body("accepted", is(3)).body("letGo", is(0));
    }

    @Test
    void a_message_that_was_sent_twice_stands_among_the_duplicates() {
        send("a");
        send("b");
        send("a");

        given().get("/simulator/accepted/duplicates")
                .then()
                .body("ourId", contains("a"))
                .body("[0].count", is(2))
                .body("[0].messages.size()", is(2));
    }

    @Test
    void the_same_citizen_is_reached_with_and_without_the_old_mobile_prefix() {
        asTheProject()
                .body("{\"messaging_product\":\"whatsapp\",\"to\":\"+52 1 477 123 4567\",\"text\":{\"body\":\"hola\"}}")
                .post("/v25.0/" + CHATBOT + "/messages")
                .then()
                .statusCode(200)
                .body("contacts[0].wa_id", is("5214771234567"));

        given().get("/simulator/citizens/" + CITIZEN + "/conversation")
                .then()
                .body("messages.content.body", contains("hola"));
    }

    @Test
    void a_read_mark_turns_the_ticks_blue_and_typing_shows_until_the_answer() {
        var first = write("{\"text\":\"uno\"}");
        var second = write("{\"text\":\"dos\"}");
        await().until(() -> receiver.messages().size() == 2);

        call("{\"messaging_product\":\"whatsapp\",\"status\":\"read\",\"message_id\":\"" + second
                        + "\",\"typing_indicator\":{\"type\":\"text\"}}")
                .then()
                .statusCode(200)
                .body("success", is(true));
        given().get("/simulator/citizens/" + CITIZEN + "/conversation?number=chatbot")
                .then()
                .body("messages.wamid", contains(first, second))
                .body("messages.state", contains("read", "read"))
                .body("typing", is(true));

        send("answer");
        given().get("/simulator/citizens/" + CITIZEN + "/conversation").then().body("typing", is(false));
    }

    @Test
    void a_conversation_that_did_not_change_is_not_sent_again() {
        send("a");
        await().until(() -> receiver.statuses("delivered").size() == 1);
        int revision =
                given().get("/simulator/citizens/" + CITIZEN + "/conversation").path("revision");

        given().get("/simulator/citizens/" + CITIZEN + "/conversation?revision=" + revision)
                .then()
                .statusCode(204);
    }

    @Test
    void wrong_input_is_refused_with_field_and_reason() {
        given().contentType("application/json")
                .body("{\"text\":\"a\",\"copies\":9}")
                .post("/simulator/citizens/" + CITIZEN + "/messages")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", is("copies"))
                .body("detail", is("must be between 1 and 5"));
        given().contentType("application/json")
                .body("{\"text\":")
                .post("/simulator/citizens/" + CITIZEN + "/messages")
                .then()
                .statusCode(400)
                .body("field", is("body"));
        assertThat(receiver.posted()).isEmpty();
    }

    @Test
    void the_page_loads_nothing_from_elsewhere() {
        var page = given().get("/").then().statusCode(200).extract();

        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'");
        assertThat(page.asString())
                .contains("nada sale a WhatsApp", "Conéctate GTO chatbot")
                .doesNotContain("http://", "https://", "onclick", "style=");
        given().get("/telefono").then().statusCode(200);
    }
}
