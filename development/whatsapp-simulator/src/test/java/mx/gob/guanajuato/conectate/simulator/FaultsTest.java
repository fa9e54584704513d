package mx.gob.guanajuato.conectate.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Send calls that go wrong, on demand. */
@QuarkusTest
class FaultsTest extends SimulatorTest {
    @Test
    void a_server_error_has_a_graph_body_and_accepts_nothing() {
        plan("{\"send\":{\"error5xxShare\":1}}");

        send("a").then().statusCode(500).body("error.code", is(131000));
        assertThat(accepted()).isZero();
    }

    @Test
    void too_many_requests_is_429_with_metas_code() {
        plan("{\"send\":{\"error429Share\":1}}");

        send("a")
                .then()
                .statusCode(429)
                .body("error.code", is(130429))
                .body("error.message", is("(#130429) Rate limit hit"));
        assertThat(accepted()).isZero();
    }

    @Test
    void a_fault_can_be_limited_to_the_next_calls() {
        plan("{\"send\":{\"error429Share\":1,\"times\":2}}");

        assertThat(List.of(
                        send("a").statusCode(),
                        send("a").statusCode(),
                        send("a").statusCode()))
                .containsExactly(429, 429, 200);
    }

    @Test
    void a_call_that_hangs_is_never_answered_and_not_accepted() {
        plan("{\"send\":{\"hangShare\":1}}");

        assertThatThrownBy(() -> impatiently("a")).isInstanceOf(HttpTimeoutException.class);
        assertThat(accepted()).isZero();
    }

    @Test
    void a_call_may_be_accepted_and_never_answered_and_its_statuses_follow() {
        plan("{\"send\":{\"acceptThenHangShare\":1}}");

        assertThatThrownBy(() -> impatiently("a")).isInstanceOf(HttpTimeoutException.class);
        assertThat(accepted()).isOne();
        await().until(() -> receiver.statuses("delivered").size() == 1);
    }

    @Test
    void a_connection_is_closed_before_or_after_accepting() {
        plan("{\"send\":{\"resetShare\":1}}");
        assertThatThrownBy(() -> impatiently("a")).isInstanceOf(IOException.class);
        assertThat(accepted()).isZero();

        plan("{\"send\":{\"acceptThenResetShare\":1}}");
        assertThatThrownBy(() -> impatiently("a")).isInstanceOf(IOException.class);
        assertThat(accepted()).isOne();
    }

    @Test
    void a_bad_gateway_has_no_graph_body_although_the_message_was_accepted() {
        plan("{\"send\":{\"acceptThen5xxShare\":1}}");

        assertThat(send("a").then().statusCode(502).extract().asString()).doesNotContain("error");
        assertThat(accepted()).isOne();
    }

    @Test
    void one_recipient_can_be_refused_with_any_of_metas_codes() {
        plan("{\"send\":{\"graphErrors\":[{\"recipient\":\"" + CITIZEN + "\",\"code\":131056}]}}");

        send("a").then().statusCode(400).body("error.code", is(131056));
    }

    @Test
    void a_message_may_fail_by_status_after_it_was_accepted() {
        plan("{\"send\":{\"failStatusShare\":1,\"failStatusCode\":131026}}");

        send("a").then().statusCode(200);

        await().until(() -> receiver.statuses("failed").size() == 1);
        assertThat(receiver.statuses("failed")
                        .get(0)
                        .json()
                        .getInt("entry[0].changes[0].value.statuses[0].errors[0].code"))
                .isEqualTo(131026);
    }

    @Test
    void outside_the_24_hours_a_message_is_accepted_and_fails_only_if_the_plan_wants_it() {
        send("free").then().statusCode(200);
        await().until(() -> receiver.statuses("delivered").size() == 1);

        plan("{\"send\":{\"windowEnforced\":true}}");
        send("refused").then().statusCode(200);
        await().until(() -> receiver.statuses("failed").size() == 1);
        assertThat(receiver.statuses("failed").get(0).body()).contains("\"code\":131047");

        write("{\"text\":\"hola\"}");
        send("open").then().statusCode(200);
        await().until(() -> receiver.statuses("delivered").size() == 2);
    }

    @Test
    void the_same_seed_and_calls_meet_the_same_faults() {
        var plan = "{\"seed\":42,\"send\":{\"error5xxShare\":0.3,\"error429Share\":0.3}}";

        plan(plan);
        var first = IntStream.range(0, 30).map(n -> send("a").statusCode()).toArray();
        plan(plan);
        var second = IntStream.range(0, 30).map(n -> send("a").statusCode()).toArray();

        assertThat(second).isEqualTo(first).contains(200, 429, 500);
    }

    @Test
    void a_misspelt_fault_is_refused_by_name() {
        given().contentType("application/json")
                .body("{\"send\":{\"hangShar\":1}}")
                .put("/simulator/faults")
                .then()
                .statusCode(400)
                .body("field", is("send.hangShar"));
        given().get("/simulator/faults/active").then().body("size()", is(0));
    }

    @Test
    void shares_beyond_the_whole_are_refused() {
        given().contentType("application/json")
                .body("{\"send\":{\"hangShare\":0.8,\"resetShare\":0.3}}")
                .put("/simulator/faults")
                .then()
                .statusCode(400)
                .body("detail", is("the shares must add up to at most 1"));
    }

    private static void impatiently(String ourId) throws IOException, InterruptedException {
        var body = "{\"messaging_product\":\"whatsapp\",\"to\":\"" + CITIZEN + "\",\"text\":{\"body\":\"hola\"},"
                + "\"biz_opaque_callback_data\":\"" + ourId + "|x\"}";
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v25.0/" + CHATBOT + "/messages"))
                .timeout(Duration.ofMillis(500))
                .header("Authorization", "Bearer demo-access-token")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
