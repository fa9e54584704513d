package mx.gob.guanajuato.conectate.simulator;

import static io.restassured.RestAssured.given;
import static mx.gob.guanajuato.conectate.simulator.Limits.address;
import static mx.gob.guanajuato.conectate.simulator.Limits.buttons;
import static mx.gob.guanajuato.conectate.simulator.Limits.footer;
import static mx.gob.guanajuato.conectate.simulator.Limits.list;
import static mx.gob.guanajuato.conectate.simulator.Limits.locationRequest;
import static mx.gob.guanajuato.conectate.simulator.Limits.message;
import static mx.gob.guanajuato.conectate.simulator.Limits.of;
import static mx.gob.guanajuato.conectate.simulator.Limits.reply;
import static mx.gob.guanajuato.conectate.simulator.Limits.row;
import static mx.gob.guanajuato.conectate.simulator.Limits.rows;
import static mx.gob.guanajuato.conectate.simulator.Limits.section;
import static mx.gob.guanajuato.conectate.simulator.Limits.sections;
import static mx.gob.guanajuato.conectate.simulator.Limits.textHeader;
import static mx.gob.guanajuato.conectate.simulator.Limits.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages that are as large as Meta allows are taken and listed as they came. */
@QuarkusTest
class LimitsTest extends SimulatorTest {
    static Stream<String> largest_messages() {
        var widest = row("i".repeat(200), of(24), of(72));
        return Stream.of(
                message("text", "{\"body\":\"" + of(4_096) + "\",\"preview_url\":true}"),
                list(4_096, of(20), section(null, widest)),
                list(1, "Ver", section(null, rows(10, "r"))),
                list(1, "Ver", sections(10)),
                list(1, "Ver", section(of(24), rows(5, "a")), section(of(24) + "", rows(5, "b"))),
                with(with(list(1, "Ver", section(null, widest)), textHeader(60)), footer(60)),
                buttons(1_024, reply("i".repeat(256), of(20)), reply("b", "2"), reply("c", "3")),
                with(
                        buttons(1, reply("a", "b")),
                        "\"header\":{\"type\":\"image\",\"image\":{\"link\":\"https://a.mx/b.png\"}}"),
                address(of(20), "https://guanajuato.gob.mx/salud?a=1#b"),
                locationRequest(1_024, "send_location"),
                message("image", "{\"link\":\"https://a.mx/b.png\",\"caption\":\"" + of(1_024) + "\"}"),
                message("video", "{\"link\":\"http://a.mx/b.mp4\",\"caption\":\"" + of(1_024) + "\"}"),
                message("audio", "{\"link\":\"https://a.mx/b.ogg\",\"voice\":true}"),
                message("document", "{\"link\":\"https://a.mx/b.pdf\",\"filename\":\"b.pdf\",\"caption\":\"c\"}"),
                message("sticker", "{\"link\":\"https://a.mx/b.webp\"}"),
                message("location", "{\"latitude\":-90,\"longitude\":\"180.0\",\"name\":\"n\",\"address\":\"a\"}"),
                message(
                        "contacts",
                        "[{\"name\":{\"formatted_name\":\"Ana Ruiz\",\"first_name\":\"Ana\"},"
                                + "\"phones\":[{\"phone\":\"477 123 4567\",\"type\":\"WORK\"}]}]"),
                message("reaction", "{\"message_id\":\"wamid.x\",\"emoji\":\"👍🏽\"}"),
                message("reaction", "{\"message_id\":\"wamid.x\",\"emoji\":\"\"}"),
                message(
                        "template",
                        "{\"name\":\"aviso_diario\",\"language\":{\"code\":\"es_MX\"},\"components\":["
                                + "{\"type\":\"header\",\"parameters\":[{\"type\":\"image\",\"image\":{\"link\":\"https://a.mx/b.png\"}}]},"
                                + "{\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\"León\"}]},"
                                + "{\"type\":\"button\",\"sub_type\":\"quick_reply\",\"index\":\"0\","
                                + "\"parameters\":[{\"type\":\"payload\",\"payload\":\"BAJA\"}]}]}"));
    }

    @ParameterizedTest
    @MethodSource("largest_messages")
    void the_largest_message_of_each_kind_is_accepted(String body) {
        call(body).then().statusCode(200);

        given().get("/simulator/accepted/count").then().body("accepted", is(1));
    }

    @Test
    void what_is_no_text_is_listed_with_its_content_and_the_message_that_it_answers() {
        var question = write("{\"text\":\"menú\"}");
        var menu = list(4, "Ver temas", section(null, row("casos", "Casos", "Por municipio")));

        call(menu.replaceFirst("\\{", "{\"context\":{\"message_id\":\"" + question + "\"},"))
                .then()
                .statusCode(200);

        given().get("/simulator/accepted")
                .then()
                .body("type", contains("interactive"))
                .body("[0].answers", is(question))
                .body("[0].content.type", is("list"))
                .body("[0].content.action.sections[0].rows[0].id", is("casos"));
        given().get("/simulator/citizens/" + CITIZEN + "/conversation")
                .then()
                .body("messages[1].content.action.button", is("Ver temas"))
                .body("messages[1].answers", is(question));
    }
}
