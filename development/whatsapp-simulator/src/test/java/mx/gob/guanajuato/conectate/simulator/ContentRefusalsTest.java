package mx.gob.guanajuato.conectate.simulator;

import static mx.gob.guanajuato.conectate.simulator.Limits.message;
import static mx.gob.guanajuato.conectate.simulator.Limits.of;
import static mx.gob.guanajuato.conectate.simulator.Refused.form;
import static mx.gob.guanajuato.conectate.simulator.Refused.missing;
import static mx.gob.guanajuato.conectate.simulator.Refused.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One step beyond each limit of media, places, contacts, reactions and templates, and what Meta says to it. */
@QuarkusTest
class ContentRefusalsTest extends SimulatorTest {
    static Stream<Arguments> media_and_places() {
        return Stream.of(
                form(
                        message("image", "{\"link\":\"https://a.mx/b\",\"caption\":\"" + of(1_025) + "\"}"),
                        "Param image['caption'] must be at most 1024 characters long."),
                form(message("image", "{\"link\":\"ftp://a.mx/b\"}"), "Param image['link'] is not a valid URI."),
                form(message("video", "{\"link\":\"a.mx/b.mp4\"}"), "Param video['link'] is not a valid URI."),
                value(message("image", "{}"), "image", "needs either 'id' or 'link'"),
                value(
                        message("document", "{\"id\":\"1\",\"link\":\"https://a.mx\"}"),
                        "document",
                        "needs either 'id' or 'link'"),
                form(
                        message("audio", "{\"link\":\"https://a.mx/b\",\"caption\":\"a\"}"),
                        "Unexpected key \"caption\" on param \"audio\"."),
                form(
                        message("sticker", "{\"link\":\"https://a.mx/b\",\"caption\":\"a\"}"),
                        "Unexpected key \"caption\" on param \"sticker\"."),
                form(
                        message("image", "{\"id\":\"../etc\"}"),
                        "Param image['id'] is not a valid whatsapp business account media attachment ID"),
                missing(message("location", "{\"longitude\":1}"), "location['latitude']"),
                missing(message("location", "{\"latitude\":1}"), "location['longitude']"),
                value(
                        message("location", "{\"latitude\":90.1,\"longitude\":1}"),
                        "location.latitude",
                        "must be between -90 and 90"),
                value(
                        message("location", "{\"latitude\":1,\"longitude\":\"-180.5\"}"),
                        "location.longitude",
                        "must be between -180 and 180"),
                form(
                        message("location", "{\"latitude\":\"norte\",\"longitude\":1}"),
                        "Param location['latitude'] must be a number."));
    }

    static Stream<Arguments> contacts_reactions_templates() {
        return Stream.of(
                value(message("contacts", "[]"), "contacts", "must have 1 to 257 elements"),
                form(message("contacts", "{}"), "Param contacts must be an array."),
                missing(message("contacts", "[{}]"), "contacts[0]['name']"),
                missing(
                        message("contacts", "[{\"name\":{\"first_name\":\"A\"}}]"),
                        "contacts[0]['name']['formatted_name']"),
                value(
                        message("contacts", "[{\"name\":{\"formatted_name\":\"Ana\"}}]"),
                        "contacts[0].name",
                        "needs first_name or another part beside formatted_name"),
                missing(message("reaction", "{\"emoji\":\"👍\"}"), "reaction['message_id']"),
                missing(message("reaction", "{\"message_id\":\"wamid.x\"}"), "reaction['emoji']"),
                value(
                        message("reaction", "{\"message_id\":\"wamid.x\",\"emoji\":\"bien\"}"),
                        "reaction.emoji",
                        "must be one emoji or empty"),
                missing(message("template", "{\"language\":{\"code\":\"es_MX\"}}"), "template['name']"),
                value(
                        message("template", "{\"name\":\"Aviso Diario\",\"language\":{\"code\":\"es_MX\"}}"),
                        "template.name",
                        "must be lower-case letters, digits and underscores"),
                missing(message("template", "{\"name\":\"a\"}"), "template['language']"),
                value(
                        message("template", "{\"name\":\"a\",\"language\":{\"code\":\"español\"}}"),
                        "template.language.code",
                        "is not a language code"),
                missing(
                        template("{\"type\":\"body\",\"parameters\":[{\"type\":\"text\"}]}"),
                        "template['components'][0]['parameters'][0]['text']"),
                missing(
                        template("{\"type\":\"button\",\"index\":0,\"parameters\":[]}"),
                        "template['components'][0]['sub_type']"),
                form(
                        template("{\"type\":\"button\",\"sub_type\":\"quick_reply\",\"parameters\":[]}"),
                        "Param template['components'][0]['index'] must be an integer."));
    }

    @ParameterizedTest
    @MethodSource({"media_and_places", "contacts_reactions_templates"})
    void beyond_a_limit_nothing_is_accepted(String body, int code, String words) {
        Refused.check(call(body), code, words);
        assertThat(accepted()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "image",
        "video",
        "audio",
        "document",
        "sticker",
        "location",
        "contacts",
        "reaction",
        "interactive",
        "template"
    })
    void a_type_without_its_object_lacks_a_parameter(String type) {
        var error = call(message("x", "1").replace("\"type\":\"x\"", "\"type\":\"" + type + "\""))
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();

        assertThat(error.getInt("error.code")).isEqualTo(131008);
    }

    private static String template(String component) {
        return message(
                "template", "{\"name\":\"a\",\"language\":{\"code\":\"es\"},\"components\":[" + component + "]}");
    }
}
