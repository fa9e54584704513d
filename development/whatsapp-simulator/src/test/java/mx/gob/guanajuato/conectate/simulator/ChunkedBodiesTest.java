package mx.gob.guanajuato.conectate.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Bodies whose length nobody tells before their end. */
@QuarkusTest
class ChunkedBodiesTest extends SimulatorTest {
    private static final int LIMIT = 4 * 1024 * 1024;

    @TestHTTPResource
    URI simulator;

    @Test
    void a_call_in_chunks_is_a_call() throws Exception {
        var body = Limits.message("text", "{\"body\":\"" + Limits.of(4_096) + "\"}");

        assertThat(status("/v25.0/" + CHATBOT + "/messages", body.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(200);

        RestAssured.get("/simulator/accepted/count").then().body("accepted", is(1));
    }

    @Test
    void beyond_the_limit_it_is_refused_wherever_it_goes() throws Exception {
        byte[] large = new byte[LIMIT + 1];

        assertThat(status("/v25.0/" + CHATBOT + "/messages", large)).isEqualTo(413);
        assertThat(status("/simulator/webhooks", large)).isEqualTo(413);
    }

    private int status(String path, byte[] body) throws IOException, InterruptedException {
        var inChunks = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        var request = HttpRequest.newBuilder(simulator.resolve(path))
                .header("Authorization", "Bearer demo-access-token")
                .header("Content-Type", "application/json")
                .POST(inChunks)
                .build();
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
