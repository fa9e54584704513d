package mx.gob.guanajuato.conectate.metrics.console;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Optional;

/** Somebody of the staff at a browser: keeps the cookie, says where a form comes from, follows no redirect by itself. */
public final class StaffBrowser {
    static final String COOKIE = "conectate-sesion";
    public static final String PASSWORD = "demo-conectate-gto";

    private Optional<String> session = Optional.empty();

    public static StaffBrowser of(String user) {
        var browser = new StaffBrowser();
        browser.logsIn(user, PASSWORD).then().statusCode(303);
        return browser;
    }

    /** Another browser that has got hold of this one's cookie. */
    StaffBrowser copy() {
        var other = new StaffBrowser();
        other.session = session;
        return other;
    }

    public Response logsIn(String user, String password) {
        return posts("/entrar", Map.of("usuario", user, "clave", password));
    }

    public Response gets(String path) {
        return keeping(request().get(path));
    }

    public Response posts(String path, Map<String, String> form) {
        return keeping(request().header("Origin", origin()).formParams(form).post(path));
    }

    Response postsFrom(Map<String, String> headers, String path, Map<String, String> form) {
        return request().headers(headers).formParams(form).post(path);
    }

    static String origin() {
        return "http://localhost:" + RestAssured.port;
    }

    private RequestSpecification request() {
        var request = given().redirects()
                .follow(false)
                .config(RestAssured.config()
                        .encoderConfig(RestAssured.config().getEncoderConfig().defaultContentCharset("UTF-8")));
        session.ifPresent(secret -> request.cookie(COOKIE, secret));
        return request;
    }

    private Response keeping(Response response) {
        String cookie = response.getCookie(COOKIE);
        if (cookie != null) session = Optional.of(cookie).filter(secret -> !secret.isEmpty());
        return response;
    }
}
