package mx.gob.guanajuato.conectate.simulator;

import static io.restassured.RestAssured.given;
import static mx.gob.guanajuato.conectate.simulator.Limits.buttons;
import static mx.gob.guanajuato.conectate.simulator.Limits.list;
import static mx.gob.guanajuato.conectate.simulator.Limits.message;
import static mx.gob.guanajuato.conectate.simulator.Limits.reply;
import static mx.gob.guanajuato.conectate.simulator.Limits.row;
import static mx.gob.guanajuato.conectate.simulator.Limits.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What citizens do besides typing, and the webhook that Meta documents for it. */
@QuarkusTest
class ActionsTest extends SimulatorTest {
    private static final String MENU = list(
            4,
            "Ver temas",
            section("Salud", row("casos", "Casos", "Por municipio")),
            section("Más", row("b", "B", "c")));

    @Test
    void a_chosen_row_comes_with_its_words_and_the_message_that_offered_it() {
        var menu = wamid(MENU);

        act("{\"reply\":{\"wamid\":\"" + menu + "\",\"id\":\"casos\"}}");

        var message = posted();
        assertThat(message.getString("type")).isEqualTo("interactive");
        assertThat(message.getMap("interactive"))
                .isEqualTo(Map.of(
                        "type",
                        "list_reply",
                        "list_reply",
                        Map.of("id", "casos", "title", "Casos", "description", "Por municipio")));
        assertThat(message.getMap("context")).isEqualTo(Map.of("from", "524779190712", "id", menu));
    }

    @Test
    void a_tapped_button_comes_with_its_words_and_the_message_that_offered_it() {
        var question = wamid(buttons(10, reply("si", "Sí"), reply("no", "No")));

        act("{\"reply\":{\"wamid\":\"" + question + "\",\"id\":\"no\"}}");

        assertThat(posted().getMap("interactive"))
                .isEqualTo(Map.of("type", "button_reply", "button_reply", Map.of("id", "no", "title", "No")));
    }

    @Test
    void what_was_not_offered_cannot_be_chosen() {
        var menu = wamid(MENU);
        var own = write("{\"text\":\"hola\"}");

        refusedAction("{\"reply\":{\"wamid\":\"" + menu + "\",\"id\":\"otro\"}}", "action.reply.id");
        refusedAction("{\"reply\":{\"wamid\":\"" + own + "\",\"id\":\"casos\"}}", "action.reply.wamid");
        refusedAction("{\"reply\":{\"wamid\":\"wamid.x\",\"id\":\"casos\"}}", "action.reply.wamid");
        given().contentType("application/json")
                .body("{\"action\":{\"reply\":{\"wamid\":\"" + menu + "\",\"id\":\"casos\"}}}")
                .post("/simulator/citizens/524770000000/messages")
                .then()
                .statusCode(400);
    }

    @Test
    void a_templates_quick_reply_brings_the_payload_that_the_send_call_gave() {
        var template = wamid(message(
                "template",
                "{\"name\":\"aviso\",\"language\":{\"code\":\"es_MX\"},\"components\":[{\"type\":\"button\","
                        + "\"sub_type\":\"quick_reply\",\"index\":\"1\",\"parameters\":[{\"type\":\"payload\","
                        + "\"payload\":\"BAJA\"}]}]}"));

        act("{\"quickReply\":{\"wamid\":\"" + template + "\",\"index\":1,\"text\":\"Darme de baja\"}}");

        var message = posted();
        assertThat(message.getString("type")).isEqualTo("button");
        assertThat(message.getMap("button")).isEqualTo(Map.of("payload", "BAJA", "text", "Darme de baja"));
        assertThat(message.getString("context.id")).isEqualTo(template);
    }

    @Test
    void a_location_may_answer_a_request_for_it() {
        var request = wamid(Limits.locationRequest(10, "send_location"));

        act("{\"location\":{\"latitude\":21.12,\"longitude\":-101.68,\"name\":\"León\",\"wamid\":\"" + request
                + "\"}}");

        var message = posted();
        assertThat(message.getString("type")).isEqualTo("location");
        assertThat(message.getFloat("location.latitude")).isEqualTo(21.12f);
        assertThat(message.getString("location.name")).isEqualTo("León");
        assertThat(message.getString("context.id")).isEqualTo(request);
    }

    @Test
    void a_reaction_names_its_message_and_has_no_emoji_when_it_is_taken_back() {
        var message = wamid(message("text", "{\"body\":\"hola\"}"));

        act("{\"reaction\":{\"wamid\":\"" + message + "\",\"emoji\":\"👍\"}}");
        act("{\"reaction\":{\"wamid\":\"" + message + "\",\"emoji\":\"\"}}");

        await().until(() -> receiver.messages().size() == 2);
        assertThat(posted(0).getMap("reaction")).isEqualTo(Map.of("message_id", message, "emoji", "👍"));
        assertThat(posted(1).getMap("reaction")).isEqualTo(Map.of("message_id", message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"unsupported\":{\"type\":\"poll_creation\"}} | unsupported | errors[0].code | 131051",
                "{\"order\":{\"items\":[{\"product_retailer_id\":\"a\",\"quantity\":1}]}} | order | order.product_items[0].quantity | 1",
                "{\"contacts\":[{\"name\":{\"formatted_name\":\"Ana\"}}]} | contacts | contacts[0].name.formatted_name | Ana"
            })
    void rarer_kinds_come_in_metas_form(String action, String type, String path, String value) {
        act(action);

        assertThat(posted().getString("type")).isEqualTo(type);
        assertThat(posted().getString(path)).isEqualTo(value);
    }

    @Test
    void a_quoted_message_and_a_clicked_advertisement_stand_beside_the_text() {
        var ours = wamid(message("text", "{\"body\":\"hola\"}"));

        write("{\"text\":\"sí\",\"quotes\":\"" + ours
                + "\",\"referral\":{\"source_type\":\"ad\",\"source_id\":\"1\"}}");

        assertThat(posted().getMap("context")).isEqualTo(Map.of("from", "524779190712", "id", ours));
        assertThat(posted().getString("referral.source_type")).isEqualTo("ad");
        given().get("/simulator/citizens/" + CITIZEN + "/conversation").then().body("messages[1].answers", is(ours));
    }

    @ParameterizedTest
    @CsvSource({"{\"dance\":{}}", "{\"contacts\":[]}"})
    void an_action_that_is_none_is_refused(String action) {
        given().contentType("application/json")
                .body("{\"action\":" + action + "}")
                .post("/simulator/citizens/" + CITIZEN + "/messages")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
