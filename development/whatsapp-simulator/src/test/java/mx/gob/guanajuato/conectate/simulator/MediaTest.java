package mx.gob.guanajuato.conectate.simulator;

import static io.restassured.RestAssured.given;
import static mx.gob.guanajuato.conectate.simulator.Limits.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files: ours uploaded and sent, citizens' received and fetched. */
@QuarkusTest
class MediaTest extends SimulatorTest {
    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, 1, 2, 3};

    @Test
    void an_uploaded_file_is_described_and_downloaded_with_the_token() {
        String id =
                upload(PICTURE, "image/jpeg").then().statusCode(200).extract().path("id");

        var node = asTheProject()
                .get("/v25.0/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(node.getString("messaging_product")).isEqualTo("whatsapp");
        assertThat(node.getString("id")).isEqualTo(id);
        assertThat(node.getString("mime_type")).isEqualTo("image/jpeg");
        assertThat(node.getLong("file_size")).isEqualTo(PICTURE.length);
        assertThat(node.getString("sha256")).hasSize(64);
        var url = node.getString("url");
        assertThat(asTheProject().get(url).asByteArray()).isEqualTo(PICTURE);
        given().get(url).then().statusCode(401);
        asTheProject().get(url.replace("ext=", "ext=9")).then().statusCode(404);
    }

    @Test
    void an_uploaded_file_can_be_sent_as_what_it_is() {
        String id = upload(PICTURE, "image/png").path("id");

        call(message("image", "{\"id\":\"" + id + "\",\"caption\":\"Mapa\"}"))
                .then()
                .statusCode(200);
        call(message("video", "{\"id\":\"" + id + "\"}")).then().statusCode(400).body("error.code", is(100));
        call(message("image", "{\"id\":\"12345\"}")).then().statusCode(400).body("error.code", is(100));
        given().get("/simulator/media/" + id)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void a_deleted_file_is_gone() {
        String id = upload(PICTURE, "image/jpeg").path("id");

        asTheProject().delete("/v25.0/" + id).then().statusCode(200).body("success", is(true));

        asTheProject().get("/v25.0/" + id).then().statusCode(400).body("error.error_subcode", is(33));
        asTheProject().delete("/v25.0/" + id).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"image/jpeg, 5242880, 5242881", "audio/ogg, 16777216, 16777217", "image/webp, 102400, 102401"})
    void files_are_taken_up_to_metas_size(String type, int most, int more) {
        upload(new byte[most], type).then().statusCode(200);
        upload(new byte[more], type)
                .then()
                .statusCode(400)
                .body("error.code", is(100))
                .body("error.message", containsString("at most " + most + " bytes"));
    }

    @ParameterizedTest
    @CsvSource({"image/gif", "application/octet-stream", "text/html", "image/svg+xml"})
    void files_of_other_types_are_refused(String type) {
        upload(PICTURE, type)
                .then()
                .statusCode(400)
                .body("error.message", containsString("Received file of type '" + type + "'."));
    }

    @Test
    void an_upload_needs_the_token_and_all_parts() {
        given().multiPart("file", "a.jpg", PICTURE, "image/jpeg")
                .post("/v25.0/" + CHATBOT + "/media")
                .then()
                .statusCode(401);
        given().header("Authorization", "Bearer demo-access-token")
                .multiPart("messaging_product", "whatsapp")
                .multiPart("file", "a.jpg", PICTURE, "image/jpeg")
                .post("/v25.0/" + CHATBOT + "/media")
                .then()
                .statusCode(400)
                .body("error.message", is("(#100) The parameter type is required."));
    }

    @Test
    void a_citizens_picture_comes_with_an_id_and_an_address_that_the_project_can_fetch() {
        String id = given().multiPart("file", "foto.jpg", PICTURE, "image/jpeg")
                .post("/simulator/uploads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        write("{\"action\":{\"media\":{\"id\":\"" + id + "\",\"caption\":\"Mi receta\"}}}");

        await().until(() -> receiver.messages().size() == 1);
        var image = receiver.messages().get(0).json().setRootPath("entry[0].changes[0].value.messages[0].image");
        var node = asTheProject().get("/v25.0/" + id).jsonPath();
        assertThat(image.getString("id")).isEqualTo(id);
        assertThat(image.getString("caption")).isEqualTo("Mi receta");
        assertThat(image.getString("mime_type")).isEqualTo("image/jpeg");
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(image.getString("sha256"))))
                .isEqualTo(node.getString("sha256"));
        var url = URI.create(image.getString("url"));
        assertThat(asTheProject().get(url.getPath() + "?" + url.getQuery()).asByteArray())
                .isEqualTo(PICTURE);
    }

    @ParameterizedTest
    @CsvSource({"voice, audio/ogg, audio", "sticker, image/webp, sticker", "document, image/jpeg, document"})
    void a_file_is_sent_as_what_the_citizen_says(String as, String mimeType, String type) {
        String id = given().multiPart("file", "archivo", PICTURE, mimeType)
                .post("/simulator/uploads")
                .path("id");

        write("{\"action\":{\"media\":{\"id\":\"" + id + "\",\"as\":\"" + as + "\"}}}");

        await().until(() -> receiver.messages().size() == 1);
        var message = receiver.messages().get(0).json().setRootPath("entry[0].changes[0].value.messages[0]");
        assertThat(message.getString("type")).isEqualTo(type);
        assertThat(message.getString(type + ".id")).isEqualTo(id);
        if (as.equals("voice")) assertThat(message.getBoolean("audio.voice")).isTrue();
    }

    @Test
    void large_bodies_are_refused_where_no_files_go() {
        asTheProject()
                .body(new byte[5 * 1024 * 1024])
                .post("/v25.0/" + CHATBOT + "/messages")
                .then()
                .statusCode(413);
    }

    private static Response upload(byte[] file, String type) {
        return given().header("Authorization", "Bearer demo-access-token")
                .multiPart("messaging_product", "whatsapp")
                .multiPart("type", type)
                .multiPart("file", "archivo", file, type)
                .post("/v25.0/" + CHATBOT + "/media");
    }
}
