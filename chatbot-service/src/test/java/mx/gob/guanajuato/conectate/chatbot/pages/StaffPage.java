package mx.gob.guanajuato.conectate.chatbot.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/** Ana of comunicación at her browser, without script. */
final class StaffPage {
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final Map<String, String> ANA = Map.of("usuario", "ana", "clave", "demo-conectate-gto");

    private String session;

    static StaffPage loggedIn() {
        var page = new StaffPage();
        await().atMost(AT_MOST).until(() -> given().get("/q/health/ready").statusCode() == 200);
        await().atMost(AT_MOST).until(() -> page.post("/entrar", ANA).statusCode() == 303);
        page.session = page.post("/entrar", ANA).getCookie("conectate-sesion");
        return page;
    }

    Response get(String path) {
        return given().cookie("conectate-sesion", session).get(path);
    }

    Response post(String path, Map<String, String> form) {
        var request = given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .header("Origin", "http://localhost:" + RestAssured.port)
                .formParams(form);
        if (session != null) request.cookie("conectate-sesion", session);
        return request.post(path);
    }

    /** The first group of the first place in a page that looks so. */
    static String first(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
