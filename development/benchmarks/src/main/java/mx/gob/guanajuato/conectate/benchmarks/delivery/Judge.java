package mx.gob.guanajuato.conectate.benchmarks.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;

/** The simulator: answers as slowly as it is told, and knows when it took what. */
public final class Judge {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final double MILLIS = 1_000;

    private final URI simulator;

    public Judge(URI simulator) {
        this.simulator = simulator;
    }

    /** Statuses are dropped: what takes them in is not what is measured. */
    public void answerAfter(int millis) {
        String plan = "{\"send\":{\"delayMillis\":{\"min\":" + millis + ",\"max\":" + millis
                + "}},\"webhooks\":{\"dropStatusesShare\":1}}";
        ask(HttpRequest.newBuilder(simulator.resolve("/simulator/faults"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(plan)));
    }

    /** Waits until it has taken so many. */
    public void awaitTaken(int messages) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (taken() < messages) {
            if (System.nanoTime() > end) throw new UnusableInput("Only " + taken() + " of " + messages + " arrived.");
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** How many it has taken. */
    public int taken() {
        return get("/simulator/accepted/count").path("accepted").asInt();
    }

    /** From the one after {@code first} to the last. */
    double secondsSince(int first) {
        return secondsBetween(first, taken() - 1);
    }

    /** From the one at that place to the one at the other. */
    public double secondsBetween(int first, int last) {
        var begin = at(first);
        var end = at(last);
        return Duration.between(begin, end).toMillis() / MILLIS;
    }

    private Instant at(int position) {
        return Instant.parse(get("/simulator/accepted?limit=1&after=" + position)
                .path(0)
                .path("at")
                .asText());
    }

    private JsonNode get(String path) {
        return ask(HttpRequest.newBuilder(simulator.resolve(path)));
    }

    private static JsonNode ask(HttpRequest.Builder request) {
        try {
            return JSON.readTree(
                    HTTP.send(request.build(), BodyHandlers.ofByteArray()).body());
        } catch (IOException e) {
            throw new UnusableInput("The simulator does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableInput("Interrupted.", e);
        }
    }
}
