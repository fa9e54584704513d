package mx.gob.guanajuato.conectate.systemtests.drivers;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;

/** Every report of the metrics API, asked as the analysts' programs ask it. */
public final class Figures {
    private static final String KEY_HEADER = "X-API-Key";
    private static final String KEY = "demo-api-key";

    private final Http http;

    /** At that address. */
    public Figures(URI metricsService) {
        http = new Http(metricsService);
    }

    /** A report once it includes everything that was recorded until the question. */
    public JsonNode complete(String path, LocalDate from, LocalDate to) {
        return awaiting("the figures are complete")
                .ignoreExceptions()
                .until(() -> of(path, from, to), figures -> figures.path("complete")
                        .asBoolean());
    }

    private JsonNode of(String path, LocalDate from, LocalDate to) {
        return http.get(path + "?from=" + from + "&to=" + to, KEY_HEADER, KEY).json();
    }

    /** How the counting stands. */
    public JsonNode counts() {
        return http.get("/api/counts", KEY_HEADER, KEY).json();
    }

    /** Lets everything be counted again. */
    public void rebuild() {
        http.post("/api/counts/rebuild", "", KEY_HEADER, KEY);
    }
}
