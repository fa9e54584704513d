package mx.gob.guanajuato.conectate.chatbot.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/** Ana of comunicación at her browser, without script. */
public final class StaffPage {
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    private static final String PASSWORD = "demo-conectate-gto";

    private String session;

    /** At her desk. */
    public static StaffPage loggedIn() {
        return loggedInAs("ana");
    }

    /** Somebody else at theirs. */
    static StaffPage loggedInAs(String user) {
        var access = Map.of("usuario", user, "clave", PASSWORD);
        var page = new StaffPage();
        await().atMost(AT_MOST).until(() -> given().get("/q/health/ready").statusCode() == 200);
        // Seldom: who tries too often has to wait.
        page.session = await().atMost(AT_MOST)
                .pollInterval(BETWEEN_TRIES)
                .pollDelay(Duration.ZERO)
                .until(() -> page.post("/entrar", access), answer -> answer.statusCode() == 303)
                .getCookie("conectate-sesion");
        return page;
    }

    /** Opens a page. */
    public Response get(String path) {
        return given().cookie("conectate-sesion", session).get(path);
    }

    /** Sends a form. */
    public Response post(String path, Map<String, String> form) {
        var request = given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .header("Origin", "http://localhost:" + RestAssured.port)
                .formParams(form);
        if (session != null) request.cookie("conectate-sesion", session);
        return request.post(path);
    }

    /** Sends a form with a file. */
    public Response upload(String path, String name, byte[] file, Map<String, String> fields) {
        var request = given().redirects()
                .follow(false)
                .header("Origin", "http://localhost:" + RestAssured.port)
                .cookie("conectate-sesion", session)
                .multiPart("archivo", name, file, "application/octet-stream");
        fields.forEach((field, value) -> request.multiPart(new MultiPartSpecBuilder(value)
                .controlName(field)
                .charset("UTF-8")
                .build()));
        return request.post(path);
    }

    /** The first group of the first place in a page that looks so. */
    public static String first(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
