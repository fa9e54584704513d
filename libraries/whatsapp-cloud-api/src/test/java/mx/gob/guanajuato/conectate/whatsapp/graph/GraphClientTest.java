package mx.gob.guanajuato.conectate.whatsapp.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome.Accepted;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome.InDoubt;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome.NotAttempted;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes over the wire, and what each way in which a call can end is told as. */
class GraphClientTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Vertx vertx;

    private HttpServer server;
    private GraphClient client;
    private volatile Consumer<HttpServerRequest> reply;
    private volatile String received;
    private volatile String path;
    private volatile String authorization;

    @BeforeAll
    static void startVertx() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stopVertx() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @BeforeEach
    void listen() {
        server = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> {
                    received = body.toString();
                    path = request.path();
                    authorization = request.getHeader("Authorization");
                    reply.accept(request);
                }))
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        client = clientOf("http://localhost:" + server.actualPort());
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void a_message_goes_to_the_number_with_token_recipient_body_and_our_own_data() throws IOException {
        answers(200, "{\"messages\":[{\"id\":\"wamid.1\"}]}");

        assertThat(outcome(send("524771234567"))).isEqualTo(new Accepted("wamid.1"));
        assertThat(path).isEqualTo("/v25.0/100/messages");
        assertThat(authorization).isEqualTo("Bearer secret");
        assertThat(JSON.readTree(received))
                .isEqualTo(
                        json(
                                """
                                {"messaging_product":"whatsapp","recipient_type":"individual","to":"+524771234567",
                                 "biz_opaque_callback_data":"a-1|524771234567","type":"text","text":{"body":"hola"}}
                                """));
    }

    @Test
    void a_citizen_without_a_phone_number_is_a_recipient() throws IOException {
        answers(200, "{\"messages\":[{\"id\":\"wamid.1\"}]}");

        outcome(send("MX.4a7"));

        assertThat(JSON.readTree(received).path("recipient").asText()).isEqualTo("MX.4a7");
        assertThat(JSON.readTree(received).has("to")).isFalse();
    }

    @Test
    void a_refusal_tells_metas_code_and_details() {
        answers(
                400,
                """
                {"error":{"code":131026,"error_subcode":2494010,"message":"(#131026) no",
                 "error_data":{"messaging_product":"whatsapp","details":"Message undeliverable."}}}
                """);

        assertThat(outcome(send("524771234567")))
                .isEqualTo(new Refused(new GraphError(131026, 2494010, "Message undeliverable.", 400)));
    }

    @Test
    void a_server_error_with_graphs_body_is_a_refusal() {
        answers(500, "{\"error\":{\"code\":131000,\"message\":\"Something went wrong\"}}");

        assertThat(outcome(send("524771234567")))
                .isEqualTo(new Refused(new GraphError(131000, 0, "Something went wrong", 500)));
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504", "408", "200"})
    void an_answer_that_tells_nothing_leaves_doubt(int status) {
        answers(status, "<html>");

        assertThat(outcome(send("524771234567"))).isInstanceOf(InDoubt.class);
    }

    @ParameterizedTest
    @CsvSource({"502", "504"})
    void a_gateway_that_speaks_like_graph_leaves_doubt_all_the_same(int status) {
        answers(status, "{\"error\":{\"code\":1,\"message\":\"unknown\"}}");

        assertThat(outcome(send("524771234567"))).isInstanceOf(InDoubt.class);
    }

    @Test
    void no_answer_in_time_leaves_doubt() {
        reply = request -> {};

        assertThat(outcome(send("524771234567"))).isEqualTo(new InDoubt("no answer within 1000 ms"));
    }

    @Test
    void half_an_answer_leaves_doubt() {
        reply = request -> request.response().setChunked(true).write("{\"messages\":[");

        assertThat(outcome(send("524771234567"))).isEqualTo(new InDoubt("no answer within 1000 ms"));
    }

    @Test
    void a_connection_that_breaks_after_the_request_leaves_doubt() {
        reply = request -> request.connection().close();

        assertThat(outcome(send("524771234567"))).isInstanceOf(InDoubt.class);
    }

    @Test
    void a_port_that_nobody_listens_on_was_never_attempted() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        try (var alone = clientOf("http://localhost:" + port)) {
            assertThat(outcome(alone.send("100", "524771234567", body(), "a-1|524771234567")))
                    .isInstanceOf(NotAttempted.class);
        }
    }

    @Test
    void a_host_that_does_not_exist_was_never_attempted() {
        try (var lost = clientOf("http://graph.invalid")) {
            assertThat(outcome(lost.send("100", "524771234567", body(), "a-1|524771234567")))
                    .isInstanceOf(NotAttempted.class);
        }
    }

    @Test
    void an_address_that_is_none_was_never_attempted() {
        try (var wrong = clientOf("graph")) {
            assertThat(outcome(wrong.send("100", "524771234567", body(), "a-1|524771234567")))
                    .isInstanceOf(NotAttempted.class);
        }
    }

    @Test
    void callback_data_beyond_metas_limit_is_refused_without_a_call() {
        var outcome = outcome(client.send("100", "524771234567", body(), "x".repeat(513)));

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(received).isNull();
    }

    @Test
    void a_read_mark_shows_that_we_are_typing() throws IOException {
        answers(200, "{\"success\":true}");

        assertThat(client.markReadAndTyping("100", "wamid.in")
                        .toCompletableFuture()
                        .join())
                .isTrue();
        assertThat(JSON.readTree(received))
                .isEqualTo(
                        json(
                                """
                                {"messaging_product":"whatsapp","status":"read","message_id":"wamid.in",
                                 "typing_indicator":{"type":"text"}}
                                """));
    }

    @Test
    void a_read_mark_that_is_refused_fails_nothing() {
        answers(400, "{\"error\":{\"code\":131009}}");

        assertThat(client.markReadAndTyping("100", "wamid.in")
                        .toCompletableFuture()
                        .join())
                .isFalse();
    }

    @Test
    void a_number_tells_how_much_it_may_send() {
        answers(
                200,
                "{\"whatsapp_business_manager_messaging_limit\":\"TIER_10K\",\"throughput\":{\"level\":\"HIGH\"}}");

        assertThat(limits()).isEqualTo(new NumberLimits(OptionalInt.of(1_000), OptionalInt.of(10_000)));
        assertThat(path).isEqualTo("/v25.0/100");
    }

    @ParameterizedTest
    @CsvSource({"TIER_250, 250", "TIER_2K, 2000", "TIER_100K, 100000", "TIER_UNLIMITED, 2147483647"})
    void a_tier_is_so_many_recipients(String tier, int recipients) {
        answers(200, "{\"whatsapp_business_manager_messaging_limit\":\"" + tier + "\"}");

        assertThat(limits().recipientsPerDay()).hasValue(recipients);
    }

    @ParameterizedTest
    @CsvSource({"2000, 2000", "-1, 2147483647", "\"TIER_10K\", 10000", "\"250\", 250"})
    void a_webhook_tells_the_limit_as_a_number_or_by_its_name(String limit, int recipients) throws IOException {
        var change = JSON.readTree("{\"max_daily_conversations_per_business\":" + limit + "}");

        assertThat(NumberLimits.recipientsOf(change)).hasValue(recipients);
    }

    @Test
    void what_is_not_understood_is_not_known() {
        answers(200, "{\"whatsapp_business_manager_messaging_limit\":\"TIER_NEW\",\"throughput\":{}}");
        assertThat(limits()).isEqualTo(NumberLimits.UNKNOWN);

        answers(404, "{\"error\":{\"code\":100}}");
        assertThat(limits()).isEqualTo(NumberLimits.UNKNOWN);
    }

    private NumberLimits limits() {
        return client.limitsOf("100").toCompletableFuture().join();
    }

    @Test
    void settings_do_not_show_the_token() {
        assertThat(settings("http://localhost").toString()).doesNotContain("secret");
    }

    private void answers(int status, String body) {
        reply = request -> request.response().setStatusCode(status).end(body);
    }

    private CompletionStage<SendOutcome> send(String recipient) {
        return client.send("100", recipient, body(), "a-1|" + recipient);
    }

    private static SendOutcome outcome(CompletionStage<SendOutcome> stage) {
        return stage.toCompletableFuture().join();
    }

    private static JsonNode body() {
        return json("{\"type\":\"text\",\"text\":{\"body\":\"hola\"}}");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static GraphClient clientOf(String base) {
        return new GraphClient(vertx, settings(base));
    }

    private static GraphSettings settings(String base) {
        return new GraphSettings(
                URI.create(base),
                "v25.0",
                "secret",
                4,
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                Duration.ofSeconds(20));
    }
}
