package mx.gob.guanajuato.conectate.metrics.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import mx.gob.guanajuato.conectate.console.command.UsersProgram;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.metrics.RealStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class AdministrationTest {
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final String PASSWORD = "tres guacamayas en la presa";

    LocalStack stack;

    /** Each test has a person of its own. */
    private final String user = "p" + UUID.randomUUID().toString().substring(0, 8);

    private StaffBrowser carmen;

    @BeforeEach
    void logIn() {
        await().atMost(AT_MOST)
                .until(() -> new StaffBrowser()
                                .logsIn("carmen", StaffBrowser.PASSWORD)
                                .statusCode()
                        == 303);
        carmen = StaffBrowser.of("carmen");
    }

    @Test
    void somebody_who_is_added_may_log_in_at_once() {
        add("analisis");
        var person = new StaffBrowser();
        person.logsIn(user, PASSWORD).then().statusCode(303);
        person.gets("/resultados").then().statusCode(200);
    }

    @Test
    void a_role_that_is_taken_away_is_gone_at_the_next_request() {
        add("analisis");
        var person = new StaffBrowser();
        person.logsIn(user, PASSWORD);
        person.gets("/resultados").then().statusCode(200);

        carmen.posts("/administracion/personas/" + user + "/acceso", Map.of())
                .then()
                .statusCode(303);

        person.gets("/resultados")
                .then()
                .statusCode(403)
                .body(containsString("Necesitas: análisis o comunicación"))
                .body(containsString("Tú tienes: ninguno"));
    }

    @Test
    void another_password_ends_the_sessions_of_the_old_one() {
        add("analisis");
        var person = new StaffBrowser();
        person.logsIn(user, PASSWORD);
        carmen.posts("/administracion/personas/" + user + "/clave", Map.of("clave", "otra frase larga y nueva"))
                .then()
                .statusCode(303);
        person.gets("/resultados").then().statusCode(401);
        new StaffBrowser().logsIn(user, PASSWORD).then().statusCode(401);
        new StaffBrowser().logsIn(user, "otra frase larga y nueva").then().statusCode(303);
    }

    @Test
    void whoever_is_removed_is_out() {
        add("analisis");
        var person = new StaffBrowser();
        person.logsIn(user, PASSWORD);
        carmen.posts("/administracion/personas/" + user + "/quitar", Map.of())
                .then()
                .statusCode(303);
        person.gets("/resultados").then().statusCode(401);
        new StaffBrowser().logsIn(user, PASSWORD).then().statusCode(401);
    }

    @Test
    void everybody_who_is_logged_in_is_listed_and_can_be_ended() {
        add("analisis");
        var person = new StaffBrowser();
        person.logsIn(user, PASSWORD);
        carmen.gets("/administracion").then().body(containsString(endsSessionsOf(user)));
        carmen.posts("/administracion/sesiones/cerrar", Map.of("persona", user))
                .then()
                .statusCode(303);
        person.gets("/resultados").then().statusCode(401);
        carmen.gets("/administracion").then().body(not(containsString(endsSessionsOf(user))));
    }

    private static String endsSessionsOf(String user) {
        return "name=\"persona\" value=\"" + user + "\"";
    }

    @Test
    void nobody_takes_the_administration_away_from_themselves() {
        carmen.posts("/administracion/personas/carmen/acceso", Map.of("acceso", "analisis"))
                .then()
                .statusCode(422)
                .body(containsString("No te quites administración"));
        carmen.posts("/administracion/personas/carmen/quitar", Map.of()).then().statusCode(422);
        carmen.gets("/administracion").then().statusCode(200);
    }

    @Test
    void a_weak_password_is_refused_and_what_was_typed_stays() {
        carmen.posts(
                        "/administracion/personas/nueva",
                        Map.of("usuario", user, "nombre", "Íñigo <Núñez>", "clave", "corta"))
                .then()
                .statusCode(422)
                .body(containsString("al menos 15 caracteres"))
                .body(containsString("Íñigo &lt;Núñez&gt;"))
                .body(not(containsString("corta")));
    }

    @Test
    void the_audit_says_who_did_what_from_what_to_what_and_no_password() {
        add("analisis");
        carmen.posts("/administracion/personas/" + user + "/acceso", Map.of("acceso", "comunicacion"));
        new StaffBrowser().logsIn(user, "wrong " + user);

        await().atMost(AT_MOST).untilAsserted(() -> {
            String page = carmen.gets("/administracion/auditoria").asString();
            assertThat(page)
                    .contains("Carmen Soto</strong> agregó a una persona: Prueba de " + user)
                    .contains("Carmen Soto</strong> cambió el acceso: Prueba de " + user)
                    .contains("<pre>Acceso: análisis</pre>")
                    .contains("<pre>Acceso: comunicación</pre>")
                    .contains("Prueba de " + user + "</strong> no pudo entrar")
                    .doesNotContain(PASSWORD)
                    .doesNotContain("wrong " + user);
        });
    }

    @Test
    void the_audit_is_found_by_person_act_and_day() {
        add("analisis");
        new StaffBrowser().logsIn(user, PASSWORD);
        await().atMost(AT_MOST).untilAsserted(() -> assertThat(
                        carmen.gets("/administracion/auditoria?persona=" + user + "&que=LOGGED_IN")
                                .asString())
                .contains("Prueba de " + user + "</strong> entró")
                .doesNotContain("agregó a una persona:"));
        carmen.gets("/administracion/auditoria?persona=" + user + "&hasta=2020-01-01")
                .then()
                .body(containsString("Nadie hizo eso en esos días"));
        carmen.gets("/administracion/auditoria?persona=%3Cscript%3E&que=x&desde=nunca")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>")));
    }

    @Test
    void the_command_lets_somebody_in_and_keeps_them_out() {
        assertThat(users("add", user, "administracion", "Prueba", "de", user)).isZero();
        var person = new StaffBrowser();
        await().atMost(AT_MOST).until(() -> person.logsIn(user, PASSWORD).statusCode() == 303);
        person.gets("/administracion").then().statusCode(200);

        assertThat(users("roles", user, "none")).isZero();
        await().atMost(AT_MOST)
                .untilAsserted(() -> person.gets("/administracion").then().statusCode(403));
        assertThat(users("remove", user)).isZero();
        await().atMost(AT_MOST)
                .untilAsserted(() -> person.gets("/administracion").then().statusCode(401));

        assertThat(users("roles", user, "none")).isEqualTo(1);
        assertThat(users("add", user, "rey", "Prueba")).isEqualTo(1);
        await().atMost(AT_MOST).untilAsserted(() -> assertThat(
                        carmen.gets("/administracion/auditoria?persona=orden").asString())
                .contains("Línea de órdenes</strong> agregó a una persona: Prueba de " + user));
    }

    private int users(String... arguments) {
        var in = new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var environment = Map.of("KAFKA_BOOTSTRAP_SERVERS", stack.addresses().kafka());
        return UsersProgram.run(environment, in, out, out, arguments);
    }

    private void add(String role) {
        carmen.posts(
                        "/administracion/personas/nueva",
                        Map.of("usuario", user, "nombre", "Prueba de " + user, "clave", PASSWORD, "acceso", role))
                .then()
                .statusCode(303);
    }
}
