package mx.gob.guanajuato.conectate.benchmarks.counting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;

/** The running metrics-service, asked over HTTP. */
final class MetricsProcess {
    private static final long PAUSE_NANOS = 100_000_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI address;

    MetricsProcess(int port) {
        this.address = URI.create("http://localhost:" + port);
    }

    /** Waits until the state of the counting is as wanted. */
    JsonNode await(Predicate<JsonNode> wanted) {
        while (true) {
            var state = state();
            if (state != null && wanted.test(state)) return state;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** As the service tells it; null while it cannot. */
    private JsonNode state() {
        try {
            return ask(HttpRequest.newBuilder(address.resolve("/api/counts")));
        } catch (IOException e) {
            return null;
        }
    }

    void rebuild() {
        try {
            ask(HttpRequest.newBuilder(address.resolve("/api/counts/rebuild"))
                    .POST(HttpRequest.BodyPublishers.noBody()));
        } catch (IOException e) {
            throw new UnusableInput("The service does not answer", e);
        }
    }

    long total(String from, String to) {
        try {
            return ask(HttpRequest.newBuilder(address.resolve("/api/interactions/daily?from=" + from + "&to=" + to)))
                    .path("total")
                    .asLong();
        } catch (IOException e) {
            throw new UnusableInput("The service does not answer", e);
        }
    }

    private JsonNode ask(HttpRequest.Builder question) throws IOException {
        try {
            var answer = http.send(
                    question.header("X-API-Key", "demo-api-key").build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) throw new IOException("status " + answer.statusCode());
            return json.readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
