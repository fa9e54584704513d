package mx.gob.guanajuato.conectate.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wrong call, and exactly what Meta answers to it. */
@QuarkusTest
class RefusalsTest extends SimulatorTest {
    private static final String TYPES =
            "{AUDIO, CONTACTS, DOCUMENT, IMAGE, INTERACTIVE, LOCATION, REACTION, STICKER," + " TEMPLATE, TEXT, VIDEO}";

    static Stream<Arguments> wrong_calls() {
        var long4097 = "á".repeat(4_097);
        return Stream.of(
                parameter("", "The parameter messaging_product is required."),
                parameter("no json", "The parameter messaging_product is required."),
                parameter("{}", "The parameter messaging_product is required."),
                parameter(
                        "{\"messaging_product\":\"sms\"}",
                        "Param messaging_product must be one of {WHATSAPP} - got \"sms\"."),
                parameter(whatsapp("\"type\":\"text\""), "The parameter to is required."),
                parameter(whatsapp("\"to\":true"), "Param to must be a string."),
                parameter(
                        to("\"recipient_type\":\"group\""),
                        "Param recipient_type must be one of {INDIVIDUAL} - got" + " \"group\"."),
                parameter(to("\"type\":\"fax\""), "Param type must be one of " + TYPES + " - got \"fax\"."),
                parameter(to("\"text\":\"hola\""), "Param text must be a JSON object."),
                parameter(to("\"text\":{}"), "The parameter text['body'] is required."),
                parameter(to("\"text\":{\"body\":1}"), "Param text['body'] must be a string."),
                parameter(
                        to("\"text\":{\"body\":\"" + long4097 + "\"}"),
                        "Param text['body'] must be at most 4096 characters long."),
                parameter(
                        to("\"text\":{\"body\":\"a\",\"preview_url\":\"no\"}"),
                        "Param text['preview_url'] must be a boolean."),
                parameter(to("\"text\":{\"body\":\"a\",\"bold\":1}"), "Unexpected key \"bold\" on param \"text\"."),
                parameter(
                        to("\"text\":{\"body\":\"a\"},\"context\":{}"),
                        "The parameter context['message_id'] is required."),
                parameter(
                        to("\"text\":{\"body\":\"a\"},\"biz_opaque_callback_data\":\"" + "x".repeat(513) + "\""),
                        "Param biz_opaque_callback_data must be at most 512 characters long."),
                parameter(
                        whatsapp("\"status\":\"seen\",\"message_id\":\"wamid.x\""),
                        "Param status must be one of {READ} - got \"seen\"."),
                parameter(whatsapp("\"status\":\"read\""), "The parameter message_id is required."),
                own(
                        whatsapp("\"to\":\"477\",\"text\":{\"body\":\"a\"}"),
                        131009,
                        "Parameter value is not valid",
                        "Parameter 'to' is not a valid WhatsApp phone number"),
                own(
                        whatsapp("\"recipient\":\"x\",\"text\":{\"body\":\"a\"}"),
                        131009,
                        "Parameter value is not valid",
                        "Parameter 'recipient' is not a valid business-scoped user ID"),
                own(
                        to("\"type\":\"text\""),
                        131008,
                        "Required parameter is missing",
                        "Parameter 'text' is mandatory for type 'text'"),
                own(
                        to("\"text\":{\"body\":\" \"}"),
                        131009,
                        "Parameter value is not valid",
                        "Parameter 'text.body' must not be empty"),
                own(
                        to("\"type\":\"sticker\""),
                        131008,
                        "Required parameter is missing",
                        "Parameter 'sticker' is mandatory for type 'sticker'"),
                own(
                        whatsapp("\"status\":\"read\",\"message_id\":\"wamid.unknown\""),
                        131009,
                        "Parameter value is not valid",
                        "Message ID is invalid"));
    }

    @ParameterizedTest
    @MethodSource("wrong_calls")
    void a_wrong_call_is_refused_in_metas_words_and_not_accepted(String body, Map<String, Object> error) {
        var answer = refusal(body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer).isEqualTo(error);
        assertThat(accepted()).isZero();
    }

    @Test
    void a_call_without_the_token_is_unauthorized() {
        given().body("{}")
                .post("/v25.0/" + CHATBOT + "/messages")
                .then()
                .statusCode(401)
                .body("error.code", is(190))
                .body("error.type", is("OAuthException"));
    }

    @Test
    void an_unknown_phone_number_id_is_an_object_that_does_not_exist() {
        var error = asTheProject()
                .body("{}")
                .post("/v25.0/77/messages")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();

        assertThat(error.getString("error.message")).startsWith("Unsupported post request. Object with ID '77' does");
        assertThat(error.getInt("error.code")).isEqualTo(100);
        assertThat(error.getInt("error.error_subcode")).isEqualTo(33);
        assertThat(error.getString("error.type")).isEqualTo("GraphMethodException");
    }

    @Test
    void a_version_that_does_not_exist_yet_is_an_unknown_path() {
        asTheProject()
                .body("{}")
                .post("/v99.0/" + CHATBOT + "/messages")
                .then()
                .statusCode(400)
                .body("error.code", is(2500));
    }

    /** The answer's error without its trace id, which must be there. */
    private static Map<String, Object> refusal(byte[] body) {
        var answer = asTheProject().body(body).post("/v25.0/" + CHATBOT + "/messages");
        var error = new HashMap<String, Object>(JsonPath.from(answer.asString()).getMap("error"));
        assertThat(error.remove("fbtrace_id")).asString().hasSizeGreaterThan(10);
        error.put("http", answer.statusCode());
        return error;
    }

    private static String whatsapp(String fields) {
        return "{\"messaging_product\":\"whatsapp\"," + fields + "}";
    }

    private static String to(String fields) {
        return whatsapp("\"to\":\"" + CITIZEN + "\"," + fields);
    }

    private static Arguments parameter(String body, String message) {
        return Arguments.of(
                body, Map.of("http", 400, "message", "(#100) " + message, "type", "OAuthException", "code", 100));
    }

    private static Arguments own(String body, int code, String title, String details) {
        return Arguments.of(
                body,
                Map.of(
                        "http",
                        400,
                        "message",
                        "(#" + code + ") " + title,
                        "type",
                        "OAuthException",
                        "code",
                        code,
                        "error_data",
                        Map.of("messaging_product", "whatsapp", "details", details)));
    }
}
