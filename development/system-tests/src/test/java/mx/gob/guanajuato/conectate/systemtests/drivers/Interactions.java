package mx.gob.guanajuato.conectate.systemtests.drivers;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;

/** The interactions API, asked as the analysts' programs ask it. */
public final class Interactions {
    /** A day is a day there. */
    public static final ZoneId GUANAJUATO = ZoneId.of("America/Mexico_City");

    private static final String KEY_HEADER = "X-API-Key";
    private static final String KEY = "demo-api-key";

    private final Http http;

    /** At that address. */
    public Interactions(URI metricsService) {
        http = new Http(metricsService);
    }

    /** Today, there. */
    public static LocalDate today() {
        return LocalDate.now(GUANAJUATO);
    }

    /** The figures of a period once they include everything that was recorded until the question. */
    public JsonNode completeOf(LocalDate from, LocalDate to) {
        return awaiting("the figures are complete")
                .ignoreExceptionsMatching(unavailable -> unavailable instanceof IllegalStateException)
                .until(() -> of(from, to), figures -> figures.path("complete").asBoolean());
    }

    /** Everything around today, whenever midnight comes. */
    public Tally tally() {
        var today = today();
        return Tally.of(completeOf(today.minusDays(1), today.plusDays(1)));
    }

    /** The HTTP status that these parameters are answered with. */
    public int statusOf(String from, String to) {
        return http.get(path(from, to), KEY_HEADER, KEY).status();
    }

    /** The HTTP status that a wrong key is answered with. */
    public int statusWithKey(String key) {
        return http.get(path(today().toString(), today().toString()), KEY_HEADER, key)
                .status();
    }

    /** The HTTP status without any key. */
    public int statusWithoutKey() {
        return http.get(path(today().toString(), today().toString())).status();
    }

    private JsonNode of(LocalDate from, LocalDate to) {
        return http.get(path(from.toString(), to.toString()), KEY_HEADER, KEY).json();
    }

    private static String path(String from, String to) {
        return "/api/interactions/daily?from=" + from + "&to=" + to;
    }
}
