package mx.gob.guanajuato.conectate.benchmarks.broadcast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;

/** The service's API, asked as a program of the staff asks it. */
final class BroadcastDoor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final int REFUSED = 400;

    private final URI service;

    BroadcastDoor(URI service) {
        this.service = service;
    }

    /** Brings a list in, and waits until all of its rows are subscribers. */
    void bring(String list, int rows) {
        ask("/api/subscribers/imports", "text/csv", list);
        await(
                "the subscribers",
                () -> get("/api/subscribers/count").path("subscribers").asInt() >= rows);
    }

    /** Sends a text to whom an imported tag stands for; the broadcast's id. */
    String send(String text, String tag) {
        var body = "{\"text\": \"%s\", \"audience\": {\"tags\": [\"%s\"]}}".formatted(text, tag);
        return ask("/api/broadcasts", "application/json", body).path("id").asText();
    }

    void cancel(String id) {
        ask("/api/broadcasts/" + id + "/cancel", "application/json", "{}");
    }

    /** What an audience has now. */
    JsonNode audience(String conditions) {
        return ask("/api/audience", "application/json", conditions);
    }

    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) throw new UnusableInput("Waited in vain for " + what + ".");
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private JsonNode get(String path) {
        return send(HttpRequest.newBuilder(service.resolve(path)));
    }

    private JsonNode ask(String path, String type, String body) {
        return send(HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.header("X-API-Key", "demo-api-key").build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() >= REFUSED) throw new UnusableInput("The service answered " + answer.statusCode());
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UnusableInput("The service does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableInput("Interrupted.", e);
        }
    }
}
