package mx.gob.guanajuato.conectate.metrics.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.metrics.RealStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class LoginTest {
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    LocalStack stack;

    private final StaffBrowser somebody = new StaffBrowser();

    /** The demo's users are added when Kafka can be reached. Seldom tried: who tries too often has to wait. */
    @BeforeEach
    void awaitUsers() {
        await().atMost(AT_MOST)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(2))
                .until(() ->
                        new StaffBrowser().logsIn("beto", StaffBrowser.PASSWORD).statusCode() == 303);
    }

    @Test
    void without_a_login_a_page_shows_the_login_and_nothing_of_itself() {
        somebody.gets("/resultados")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo(null))
                .body(containsString("Entrar a la consola"))
                .body(containsString("value=\"/resultados\""))
                .body(not(containsString("Interacciones")));
    }

    @Test
    void a_login_leads_where_one_wanted_to_go() {
        var answer = somebody.posts(
                "/entrar", Map.of("usuario", " Beto ", "clave", StaffBrowser.PASSWORD, "a", "/resultados?x=1"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/resultados?x=1");
        somebody.gets("/resultados").then().statusCode(200).body(containsString("Beto León"));
    }

    @Test
    void a_login_leads_to_no_other_host() {
        var answer = somebody.posts(
                "/entrar", Map.of("usuario", "beto", "clave", StaffBrowser.PASSWORD, "a", "//evil.example/"));
        assertThat(answer.header("Location")).isEqualTo(StaffBrowser.origin() + "/");
    }

    @Test
    void the_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        Cookie cookie = somebody.logsIn("beto", StaffBrowser.PASSWORD).detailedCookie(StaffBrowser.COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getValue()).hasSizeGreaterThanOrEqualTo(43); // 256 bits in base64
        assertThat(cookie.hasExpiryDate()).isFalse();
    }

    @Test
    void nobody_learns_whether_a_user_exists() {
        Response wrong = somebody.logsIn("beto", "not the right one");
        Response unknown = new StaffBrowser().logsIn("nadie", "not the right one");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.asString()).contains("Usuario o contraseña incorrectos");
        assertThat(unknown.asString()).isEqualTo(wrong.asString().replace("\"beto\"", "\"nadie\""));
        assertThat(wrong.getCookie(StaffBrowser.COOKIE)).isNull();
    }

    @Test
    void guessing_is_slowed_down_also_for_the_right_password() {
        for (int i = 0; i < 5; i++) somebody.logsIn("ana", "guess " + i).then().statusCode(401);

        var waiting = somebody.logsIn("ana", StaffBrowser.PASSWORD);

        assertThat(waiting.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(waiting.header("Retry-After"))).isBetween(1, 6);
        assertThat(waiting.asString()).contains("Espera").contains("data-countdown");
        new StaffBrowser().logsIn("carmen", StaffBrowser.PASSWORD).then().statusCode(303);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Origin         | http://evil.example
                    Origin         | null
                    Origin         | http://localhost:8090
                    Sec-Fetch-Site | cross-site
                    Sec-Fetch-Site | same-site
                    X-Nothing      | said
                    """)
    void a_change_that_does_not_come_from_our_own_page_is_refused(String header, String value) {
        var form = Map.of("usuario", "beto", "clave", StaffBrowser.PASSWORD);
        somebody.postsFrom(Map.of(header, value), "/entrar", form).then().statusCode(403);
        StaffBrowser.of("beto")
                .postsFrom(Map.of(header, value), "/cuenta/sesiones/cerrar-otras", Map.of())
                .then()
                .statusCode(403)
                .body(containsString("El cambio no viene de esta página"));
    }

    @Test
    void what_the_browser_says_of_a_trustworthy_connection_is_enough() {
        var form = Map.of("usuario", "beto", "clave", StaffBrowser.PASSWORD);
        somebody.postsFrom(Map.of("Sec-Fetch-Site", "same-origin"), "/entrar", form)
                .then()
                .statusCode(303);
    }

    @Test
    void pages_run_no_foreign_script_stand_in_no_frame_and_are_kept_nowhere() {
        var answer = StaffBrowser.of("beto").gets("/resultados");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.asString())
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContain(" onclick=");
    }

    @Test
    void whoever_leaves_is_out() {
        var beto = StaffBrowser.of("beto");
        var withTheSameCookie = beto.copy();
        beto.posts("/salir", Map.of()).then().statusCode(303);
        beto.gets("/resultados").then().statusCode(401);
        withTheSameCookie.gets("/resultados").then().statusCode(401);
    }

    @Test
    void a_session_can_be_ended_from_another_one() {
        var here = StaffBrowser.of("beto");
        var elsewhere = StaffBrowser.of("beto");
        here.posts("/cuenta/sesiones/cerrar-otras", Map.of()).then().statusCode(303);
        elsewhere.gets("/resultados").then().statusCode(401);
        here.gets("/resultados").then().statusCode(200);
    }

    @Test
    void what_was_being_saved_goes_through_the_login_and_passwords_do_not() {
        var typed = Map.of(
                "nombre", "Ñandú <b>\"", "usuario", "nandu", "acceso", "analisis", "clave", "un secreto de alguien");

        String page = somebody.posts("/administracion/personas/nueva", typed)
                .then()
                .statusCode(401)
                .extract()
                .asString();

        assertThat(page)
                .contains("Lo que escribiste sigue aquí")
                .contains("name=\"guardado.nombre\" value=\"Ñandú &lt;b&gt;&quot;\"")
                .contains("name=\"guardar-en\" value=\"/administracion/personas/nueva\"")
                .doesNotContain("un secreto de alguien");
        somebody.posts(
                        "/entrar",
                        Map.of(
                                "usuario", "carmen",
                                "clave", StaffBrowser.PASSWORD,
                                "guardar-en", "/administracion/personas/nueva",
                                "guardado.nombre", "Ñandú"))
                .then()
                .statusCode(200)
                .body(containsString("action=\"/administracion/personas/nueva\""))
                .body(containsString("name=\"nombre\" value=\"Ñandú\""));
    }

    @Test
    void what_is_not_there_is_a_page_too() {
        StaffBrowser.of("beto")
                .gets("/resultado")
                .then()
                .statusCode(404)
                .body(containsString("Aquí no hay nada"))
                .body(containsString("Beto León"));
    }

    @Test
    void while_redis_is_away_pages_say_so_and_nobody_is_let_in() {
        var beto = StaffBrowser.of("beto");
        stack.stop("redis");
        try {
            await().atMost(AT_MOST).untilAsserted(() -> beto.gets("/resultados")
                    .then()
                    .statusCode(503)
                    .body(containsString("Por ahora no se puede comprobar tu sesión")));
            new StaffBrowser().logsIn("beto", StaffBrowser.PASSWORD).then().statusCode(503);
        } finally {
            stack.start("redis");
            stack.awaitReady("redis", AT_MOST);
        }
        await().atMost(AT_MOST)
                .until(() ->
                        new StaffBrowser().logsIn("beto", StaffBrowser.PASSWORD).statusCode() == 303);
    }
}
