package mx.gob.guanajuato.conectate.systemtests.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The simulator, asked what it took and told how to misbehave. */
final class Judge {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 100_000;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI simulator;

    /** One message that reached a citizen. */
    record Taken(Instant at, String id, String citizen, String wamid, String callbackData) {}

    Judge(URI simulator) {
        this.simulator = simulator;
    }

    void follow(String plan) {
        exchange(request("/simulator/faults")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(plan)));
    }

    void behave() {
        exchange(request("/simulator/faults").DELETE());
    }

    /** How many it took so far. */
    long count() {
        return exchange(request("/simulator/accepted/count")).path("accepted").asLong();
    }

    /** All that it took, in the order in which it did. */
    List<Taken> taken() {
        var all = new ArrayList<Taken>();
        JsonNode page;
        do {
            page = exchange(request("/simulator/accepted?limit=" + PAGE + "&after=" + all.size()));
            page.forEach(one -> all.add(new Taken(
                    Instant.parse(one.path("at").asText()),
                    one.path("ourId").asText(),
                    one.path("citizen").asText(),
                    one.path("wamid").asText(),
                    one.path("callbackData").asText())));
        } while (page.size() == PAGE);
        return all;
    }

    /** How many calls were refused with that code. */
    long refused(int code) {
        return exchange(request("/simulator/requests"))
                .path("calls")
                .path("refused." + code)
                .asLong();
    }

    /** Posts this to our webhook as Meta would, whatever it is. */
    void tell(JsonNode post) {
        exchange(request("/simulator/webhooks")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(post.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(simulator.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    /** What any of our own services answers. */
    static JsonNode get(URI address, String apiKey) {
        return exchange(
                HttpRequest.newBuilder(address).header("X-API-Key", apiKey).timeout(Duration.ofSeconds(60)));
    }

    private static JsonNode exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2)
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
            return answer.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
