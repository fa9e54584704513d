package mx.gob.guanajuato.conectate.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** What arrives at the project's webhook. */
@QuarkusTest
class WebhooksTest extends SimulatorTest {
    private static final Pattern WAMID = Pattern.compile("\"id\":\"(wamid\\.[^\"]+)\"");

    @Test
    void a_citizens_message_arrives_in_metas_envelope() {
        var wamid = write("{\"text\":\"casos en León\",\"timestamp\":1619827200}");

        await().until(() -> receiver.posted().size() == 1);
        var body = receiver.posted().get(0).body();
        assertThat(body)
                .isEqualTo(
                        "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"100000000000001\",\"changes\":"
                                + "[{\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":{\"display_phone_number\":"
                                + "\"524779190712\",\"phone_number_id\":\"100000000000712\"},\"contacts\":[{\"profile\":"
                                + "{\"name\":\"Persona de prueba\"},\"wa_id\":\"524771234567\"}],\"messages\":[{\"from\":"
                                + "\"524771234567\",\"id\":\"" + wamid
                                + "\",\"timestamp\":\"1619827200\",\"type\":\"text\","
                                + "\"text\":{\"body\":\"casos en Le\\u00F3n\"}}]},\"field\":\"messages\"}]}]}");
    }

    @Test
    void each_post_is_signed_over_its_raw_bytes() throws GeneralSecurityException {
        given().body("{ \"any\" :  \"bódy\" }")
                .post("/simulator/webhooks")
                .then()
                .statusCode(202);

        await().until(() -> receiver.posted().size() == 1);
        var posted = receiver.posted().get(0);
        assertThat(posted.signature()).isEqualTo("sha256=" + hmac("demo-app-secret", posted.raw()));
    }

    @Test
    void a_raw_body_goes_out_unchanged_even_if_it_is_neither_json_nor_text() {
        var body = new byte[] {'{', (byte) 0xC3, 0x28, 0x00, (byte) 0xFF};
        given().contentType("application/octet-stream")
                .body(body)
                .post("/simulator/webhooks")
                .then()
                .statusCode(202);

        await().until(() -> receiver.posted().size() == 1);
        assertThat(receiver.posted().get(0).raw()).isEqualTo(body);
    }

    @Test
    void what_was_not_answered_with_200_is_posted_again() {
        receiver.answerNext(500, 503, 401);

        var wamid = write("{\"text\":\"hola\"}");

        await().until(() -> receiver.posted().size() == 4);
        assertThat(receiver.posted()).allSatisfy(p -> assertThat(p.body()).contains(wamid));
        assertThat(receiver.posted()).extracting(Receiver.Posted::answered).containsExactly(500, 503, 401, 200);
        await().untilAsserted(() -> assertThat(
                        (int) given().get("/simulator/requests").path("webhooks.pending"))
                .isZero());
    }

    @Test
    void one_citizens_messages_keep_their_order_while_the_receiver_is_away() {
        receiver.answerNext(500, 500, 500);

        var written = IntStream.range(0, 20)
                .mapToObj(n -> write("{\"text\":\"" + n + "\"}"))
                .toList();

        await().until(() -> taken().size() == 20);
        assertThat(taken()).isEqualTo(written);
    }

    @Test
    void an_update_that_is_refused_silences_nobody() {
        receiver.answerNext(400, 200);

        var refused = write("{\"text\":\"mala\"}");
        var next = write("{\"text\":\"buena\"}");

        await().until(() -> taken().size() == 2);
        assertThat(taken()).containsExactlyInAnyOrder(next, refused);
    }

    @Test
    void copies_bear_the_same_wamid() {
        var wamid = write("{\"text\":\"hola\",\"copies\":5}");

        await().until(() -> receiver.posted().size() == 5);
        assertThat(taken()).containsOnly(wamid);
    }

    @Test
    void an_accepted_message_is_sent_then_delivered_then_read_and_bears_our_data() {
        send("answer-1").then().statusCode(200);
        await().until(() -> receiver.statuses("delivered").size() == 1);
        given().post("/simulator/citizens/" + CITIZEN + "/conversation/read")
                .then()
                .statusCode(204);
        await().until(() -> receiver.statuses("read").size() == 1);

        assertThat(receiver.posted())
                .extracting(p -> p.json().getString("entry[0].changes[0].value.statuses[0].status"))
                .containsExactly("sent", "delivered", "read");
        assertThat(receiver.posted())
                .extracting(p -> p.json().getString("entry[0].changes[0].value.statuses[0].biz_opaque_callback_data"))
                .containsOnly("answer-1|" + CITIZEN);
    }

    @Test
    void a_citizen_without_a_phone_number_is_named_by_user_id_alone() {
        write("{\"text\":\"hola\",\"userId\":\"MX.abc123\",\"withoutPhone\":true}");

        await().until(() -> receiver.posted().size() == 1);
        assertThat(receiver.posted().get(0).body())
                .contains("\"from_user_id\":\"MX.abc123\"", "\"user_id\":\"MX.abc123\"")
                .doesNotContain("\"from\"", "wa_id");
    }

    @Test
    void a_crowd_writes_and_tells_its_wamids() {
        String id = given().contentType("application/json")
                .body("{\"citizens\":20,\"messagesEach\":3,\"copies\":3,\"perSecond\":2000,\"seed\":7}")
                .post("/simulator/load")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        await().until(() -> given().get("/simulator/load/" + id).path("state").equals("finished"));
        var wamids = given().get("/simulator/load/" + id).jsonPath().getMap("wamids", String.class, List.class);
        assertThat(wamids).hasSize(20).allSatisfy((citizen, ids) -> assertThat(ids)
                .hasSize(3));
        await().until(() -> taken().stream().distinct().count() == 60);
    }

    private List<String> taken() {
        return receiver.messages().stream()
                .filter(p -> p.answered() == 200)
                .map(p -> WAMID.matcher(p.body())
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .toList();
    }

    private static String hmac(String secret, byte[] body) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }
}
