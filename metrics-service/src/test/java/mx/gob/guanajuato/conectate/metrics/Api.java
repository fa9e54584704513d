package mx.gob.guanajuato.conectate.metrics;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

/** The service's API, as analysts' programs ask it. */
public final class Api {
    private static final Duration AT_MOST = Duration.ofSeconds(90);

    private Api() {}

    /** What the path answers for a period, whatever it is. */
    public static Response ask(String path, LocalDate from, LocalDate to, String... more) {
        var request = given().header("X-API-Key", "demo-api-key")
                .queryParam("from", "" + from)
                .queryParam("to", "" + to);
        for (int i = 0; i < more.length; i += 2) request.queryParam(more[i], more[i + 1]);
        return request.get(path);
    }

    /** The same once it says that it is complete. */
    public static JsonPath complete(String path, LocalDate from, LocalDate to, String... more) {
        var last = new AtomicReference<JsonPath>();
        await().atMost(AT_MOST)
                .untilAsserted(() -> last.set(ask(path, from, to, more)
                        .then()
                        .statusCode(200)
                        .body("complete", equalTo(true))
                        .extract()
                        .jsonPath()));
        return last.get();
    }
}
