package mx.gob.guanajuato.conectate.broadcast;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import mx.gob.guanajuato.conectate.broadcast.media.MediaFiles;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Consent.Way;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;
import mx.gob.guanajuato.conectate.events.media.MediaEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contents, their files, and lists of subscribers, through the API on a real broker. */
@QuarkusTest
@QuarkusTestResource(RealKafka.class)
class ContentsAndListsTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String HEADS = "numero,consentimiento,origen,municipio,temas,etiquetas\n";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @TestHTTPResource("/")
    String address;

    private Broker broker;

    @BeforeEach
    void connect() {
        broker = new Broker(servers);
        var api = new BroadcastApi(address.replaceAll("/$", ""));
        await().atMost(Duration.ofMinutes(1)).until(api::ready);
    }

    @AfterEach
    void close() {
        broker.close();
    }

    @Test
    void a_picture_is_kept_once_and_a_draft_may_carry_it() throws IOException {
        String sha256 = upload("foto.png", picture()).getString("sha256");
        assertThat(upload("otra.png", picture()).getString("sha256")).isEqualTo(sha256);

        var draft = with().body(
                        """
                        {"text": "*Impulso al campo*", "hashtags": ["UnidosSomosGrandeza"], "draft": true,
                         "attachment": {"kind": "picture", "media": "%s"},
                         "buttons": [{"kind": "reply", "title": "Dejar los avisos", "asks": "unsubscribe"}],
                         "purpose": "promotion"}
                        """
                                .formatted(sha256))
                .contentType("application/json")
                .post("/api/broadcasts")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(draft.getString("state")).isEqualTo("draft");
        assertThat(with().get("/api/media/" + sha256 + "/content").asByteArray())
                .isEqualTo(picture());
    }

    @Test
    void a_file_given_several_times_at_once_is_read_back_as_it_was() throws IOException {
        byte[] noise = noise(1, 700);
        var given = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> upload("foto.png", noise)))
                .toList();
        given.forEach(CompletableFuture::join);

        var content = with().get("/api/media/" + MediaFiles.sha256(noise) + "/content");
        assertThat(content.asByteArray()).isEqualTo(noise);
        assertThat(broker.all(Topics.MEDIA).stream()
                        .filter(record -> record.key().equals(MediaFiles.sha256(noise))))
                .hasSize(1);
    }

    @Test
    void a_file_whose_parts_are_not_its_own_is_not_handed_out_and_is_kept_anew_when_it_is_given_again()
            throws IOException {
        byte[] noise = noise(2, 300);
        String sha256 = MediaFiles.sha256(noise);
        long first = broker.writeTo(0, Topics.MEDIA_PARTS, sha256, new byte[noise.length]);
        var kept = new MediaEvent.Kept(
                sha256, "image/png", noise.length, "foto.png", 0, first, Instant.EPOCH, Optional.empty());
        broker.write(Topics.MEDIA, kept.key(), EventJson.write(kept));
        await().atMost(SOON).until(() -> with().get("/api/media/" + sha256).statusCode() == 200);

        with().get("/api/media/" + sha256 + "/content").then().statusCode(503);
        upload("foto.png", noise);

        assertThat(with().get("/api/media/" + sha256 + "/content").asByteArray())
                .isEqualTo(noise);
    }

    @Test
    void what_cannot_be_sent_is_refused_with_every_fault() {
        assertThat(faults(
                        "{\"text\": \"a\", \"buttons\": [{\"kind\": \"link\", \"title\": \"Ver\", \"url\": \"ver\"}]}"))
                .containsExactly("buttons[0].url");
        assertThat(faults("{\"text\": \"" + "a".repeat(1_025)
                        + "\", \"buttons\": [{\"kind\": \"reply\", \"title\": \"Sí\", \"asks\": \"menu\"}]}"))
                .containsExactly("text");
        assertThat(faults("{\"text\": \"a\", \"attachment\": {\"kind\": \"picture\", \"media\": \"00\"},"
                        + " \"hashtags\": [\"dos palabras\"]}"))
                .containsExactly("hashtags", "attachment.media");
        assertThat(faults("{\"text\": \"a\", \"attachment\": {\"kind\": \"sticker\"}}"))
                .containsExactly("attachment.kind");
        assertThat(faults("{\"text\": \"a\", \"template\": {\"name\": \"nada\", \"language\": \"es_MX\"}}"))
                .containsExactly("template.name");
        assertThat(faults("{\"text\": \"a\", \"invitation\": {\"title\": \"Feria\", \"begins\": \"2030-01-02T10:00\","
                        + " \"ends\": \"2030-01-01T10:00\"}}"))
                .containsExactly("invitation.ends");
        for (String address :
                List.of("Por definir", "https://x.mx/?q={a}", "https://x.mx/a|b", "https://x.mx/descuento/100%"))
            assertThat(faults("{\"text\": \"a\", \"draft\": true, \"invitation\": {\"title\": \"Feria\", \"begins\":"
                            + " \"2030-01-02T10:00\", \"calendarFile\": true, \"registration\": \"" + address + "\"}}"))
                    .containsExactly("invitation.registration");
        assertThat(faults("{}")).containsExactly("text");
    }

    @Test
    void a_file_that_whatsapp_does_not_take_is_refused() {
        with().multiPart("file", "virus.exe", "MZ program".getBytes(StandardCharsets.US_ASCII))
                .post("/api/media")
                .then()
                .statusCode(400);
        with().multiPart("file", "largo.txt", new byte[18 * 1024 * 1024])
                .post("/api/media")
                .then()
                .statusCode(413);
    }

    @Test
    void a_form_of_parts_that_breaks_off_is_refused_and_not_our_fault() {
        for (String body : List.of("", "--none\r\nContent-Disposition: form-data; name=\"file\"", "no form"))
            with().contentType("multipart/form-data; boundary=none")
                    .body(body.getBytes(StandardCharsets.US_ASCII))
                    .post("/api/media")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("violations[0].field", equalTo("body"));
    }

    @Test
    void of_a_list_the_right_rows_are_taken_and_the_others_told_with_line_and_reason() {
        String list = HEADS
                + "477 300 0001,15/06/2020,Formulario de la feria,León,vacunas; semaforo,comerciantes\n"
                + "4773000002,,Formulario,,,\n"
                + "4773000003,2020-06-15,,,,\n"
                + "477 300,2020-06-15,Formulario,,,\n"
                + "4773000004,2999-01-01,Formulario,,,\n"
                + "+52 1 477 300 0001,2020-06-15,Otra vez,,,\n"
                + "4773000005,2020-06-15,Formulario,Monterrey,,\n"
                + "4773000006,2020-06-15,=CMD(),11020,,\n";

        var dry = imports(list, "?dryRun=true");
        assertThat(dry.getInt("taken")).isEqualTo(2);
        var outcome = imports(list, "");
        assertThat(outcome.getInt("refused")).isEqualTo(6);
        assertThat(outcome.getList("first.line")).containsExactly(3, 4, 5, 6, 7, 8);
        assertThat(outcome.getString("first")).doesNotContain("477300");

        await().atMost(SOON).until(() -> broker.toldOf("524773000006").size() == 1);
        await().atMost(SOON).until(() -> broker.toldOf("524773000001").size() == 1);
        var taken = broker.toldOf("524773000001").get(0);
        assertThat(taken.traits().municipality()).contains("11020");
        assertThat(taken.traits().topics()).containsExactly("semaforo", "vacunas");
        assertThat(taken.consent().way()).contains(Way.LIST);
        assertThat(taken.consent().evidence()).contains("lista.csv, renglón 2: Formulario de la feria");
        assertThat(with().get("/api/subscribers/list").asString())
                .startsWith("\uFEFFnumero,consentimiento,origen")
                .contains("524773000001,2020-06-15")
                .contains("lista: lista.csv, renglón 9: =CMD()");
    }

    @Test
    void who_left_after_the_consent_of_a_list_stays_away_and_their_joining_stays_provable() {
        imports(HEADS + "4773000101,2020-06-15,Formulario,,,\n", "");
        await().atMost(SOON).until(() -> broker.toldOf("524773000101").size() == 1);

        with().contentType("application/json")
                .body("{\"number\": \"477 300 0101\"}")
                .post("/api/subscribers/leave")
                .then()
                .statusCode(204);
        await().atMost(SOON).until(() -> state("524773000101") == State.LEFT);
        imports(HEADS + "4773000101,2020-06-15,Formulario,,,\n4773000102,2020-06-15,Formulario,,,\n", "");
        await().atMost(SOON).until(() -> broker.toldOf("524773000102").size() == 1);

        assertThat(state("524773000101")).isEqualTo(State.LEFT);
        var proof = with().contentType("application/json")
                .body("{\"number\": \"4773000101\"}")
                .post("/api/subscribers/proof")
                .jsonPath();
        assertThat(proof.getString("state")).isEqualTo("left");
        assertThat(proof.getString("how")).isEqualTo("lo pidió a una persona del equipo");
        assertThat(proof.getString("joinedBefore")).contains("renglón 2: Formulario");
    }

    @Test
    void what_is_no_list_changes_nothing() {
        with().contentType("text/csv")
                .body("numero,origen\n4773000201,Formulario\n")
                .post("/api/subscribers/imports")
                .then()
                .statusCode(400);
        with().contentType("application/json")
                .body("{\"number\": \"nada\"}")
                .post("/api/subscribers/proof")
                .then()
                .statusCode(400);
    }

    @Test
    void the_governments_own_number_of_rows_comes_in() {
        String rows = IntStream.range(0, 52_013)
                .mapToObj(row -> "477%07d,2020-06-15,Formulario,11020,,".formatted(5_000_000 + row))
                .collect(Collectors.joining("\n", HEADS, "\n"));
        var outcome = imports(rows, "?dryRun=true");

        assertThat(outcome.getInt("rows")).isEqualTo(52_013);
        assertThat(outcome.getInt("taken")).isEqualTo(52_013);
    }

    private State state(String citizen) {
        var told = broker.toldOf(citizen);
        return told.get(told.size() - 1).state();
    }

    private RequestSpecification with() {
        return given().baseUri(address).basePath("/").header("X-API-Key", "demo-api-key");
    }

    private JsonPath upload(String name, byte[] bytes) {
        return with().multiPart("file", name, bytes)
                .post("/api/media")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath imports(String list, String query) {
        return with().contentType("text/csv")
                .header("X-List-Name", "lista.csv")
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post("/api/subscribers/imports" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> faults(String body) {
        return with().contentType("application/json")
                .body(body)
                .post("/api/broadcasts")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .jsonPath()
                .getList("violations.field");
    }

    /** Its parts have 512 KB: of 700 pixels a side it takes three. */
    private static byte[] noise(int seed, int side) throws IOException {
        var random = new Random(seed);
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < side * side; at++) picture.setRGB(at % side, at / side, random.nextInt());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
