package mx.gob.guanajuato.conectate.broadcast;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.EventJson;

/** The service's API as a client with the key uses it. */
final class BroadcastApi {
    static final Map<String, String> NO_HEADERS = Map.of();

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final String KEY = "demo-api-key";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    BroadcastApi(String address) {
        this.address = address;
    }

    Answer create(String body) {
        return create(body, NO_HEADERS);
    }

    Answer create(String body, Map<String, String> headers) {
        return post("/api/broadcasts", body, headers);
    }

    Answer cancel(String id) {
        return post("/api/broadcasts/" + id + "/cancel", "", NO_HEADERS);
    }

    Answer act(String id, String what) {
        return post("/api/broadcasts/" + id + "/" + what, what.equals("send") ? "{}" : "", NO_HEADERS);
    }

    Answer send(String id, String sendAt) {
        return post("/api/broadcasts/" + id + "/send", "{\"sendAt\": \"" + sendAt + "\"}", NO_HEADERS);
    }

    Answer put(String path, String body) {
        return send(request(path)
                .header("X-API-Key", KEY)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    Answer get(String path) {
        return send(request(path).header("X-API-Key", KEY).GET());
    }

    Answer getWithKey(String path, String key) {
        var request = request(path).GET();
        return send(key == null ? request : request.header("X-API-Key", key));
    }

    boolean ready() {
        return send(request("/q/health/ready").GET()).status() == 200;
    }

    private Answer post(String path, String body, Map<String, String> headers) {
        var request = request(path).header("X-API-Key", KEY).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(TIMEOUT);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return EventJson.mapper().readTree(response.body());
            } catch (JsonProcessingException e) {
                throw new AssertionError(response.body(), e);
            }
        }

        String id() {
            return json().path("id").asText();
        }
    }
}
