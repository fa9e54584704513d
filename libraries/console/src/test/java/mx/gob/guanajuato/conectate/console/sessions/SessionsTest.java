package mx.gob.guanajuato.conectate.console.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.gob.guanajuato.conectate.console.sessions.Session.Opening;
import mx.gob.guanajuato.conectate.console.settings.ConsoleSettings;
import mx.gob.guanajuato.conectate.console.settings.Settings;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a real Redis. */
class SessionsTest {
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private static LocalStack stack;
    private static Vertx vertx;
    private static Redis redis;

    private final String user = "u" + UUID.randomUUID();

    @BeforeAll
    static void start() throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stack");
        stack = LocalStack.inFolder(folder).with(Part.REDIS).onRandomPorts().start();
        vertx = Vertx.vertx();
        redis = Redis.createClient(
                vertx, new RedisOptions().setConnectionString(stack.addresses().redis()));
    }

    @AfterAll
    static void stop() {
        redis.close();
        vertx.close();
        stack.close();
    }

    @Test
    void what_a_login_knew_is_what_the_cookie_opens() {
        var sessions = sessions(Map.of());
        String secret = sessions.open(opening());
        Session session = use(sessions, secret).orElseThrow();
        assertThat(session.user()).isEqualTo(user);
        assertThat(session.fullName()).isEqualTo("Íñigo Núñez");
        assertThat(session.roles()).containsExactly("analisis", "comunicacion");
        assertThat(sessions.of(user)).extracting(Session::id).containsExactly(session.id());
    }

    @Test
    void redis_knows_no_cookie_and_another_key_ends_every_session() {
        var sessions = sessions(Map.of());
        String secret = sessions.open(opening());
        var keys = RedisAnswers.await(redis.send(Request.cmd(Command.KEYS).arg("*")));
        assertThat(keys.toString()).doesNotContain(secret);
        assertThat(use(sessions(Map.of("conectate.session-key", "another")), secret))
                .isEmpty();
    }

    @Test
    void a_session_that_nobody_uses_is_over() {
        var sessions = sessions(Map.of("conectate.console.session-idle", "PT1S"));
        String secret = sessions.open(opening());
        await().atMost(AT_MOST).until(() -> sessions.of(user).isEmpty());
        assertThat(use(sessions, secret)).isEmpty();
    }

    @Test
    void a_session_that_is_used_all_the_time_is_over_too() {
        var sessions = sessions(Map.of("conectate.console.session-longest", "PT1S"));
        String secret = sessions.open(opening());
        assertThat(use(sessions, secret)).isPresent();
        await().atMost(AT_MOST).until(() -> use(sessions, secret).isEmpty());
    }

    @Test
    void nobody_closes_somebody_elses_session_by_its_id() {
        var sessions = sessions(Map.of());
        String secret = sessions.open(opening());
        String id = use(sessions, secret).orElseThrow().id();
        assertThat(sessions.close("somebody-else", id)).isFalse();
        assertThat(use(sessions, secret)).isPresent();
        assertThat(sessions.close(user, id)).isTrue();
        assertThat(use(sessions, secret)).isEmpty();
    }

    @Test
    void all_but_one_end_together() {
        var sessions = sessions(Map.of());
        String kept = sessions.open(opening());
        sessions.open(opening());
        sessions.open(opening());
        assertThat(sessions.users()).contains(user);
        assertThat(sessions.closeAll(user, use(sessions, kept).map(Session::id)))
                .isEqualTo(2);
        assertThat(sessions.of(user)).hasSize(1);
        sessions.closeAll(user, Optional.empty());
        assertThat(sessions.users()).doesNotContain(user);
    }

    private static Optional<Session> use(Sessions sessions, String secret) {
        return RedisAnswers.await(sessions.use(secret));
    }

    private static Sessions sessions(Map<String, String> values) {
        var config = Settings.of("prod", values);
        var ids = new SessionIds(config.getConfigMapping(ServiceSettings.class));
        return new Sessions(redis, ids, config.getConfigMapping(ConsoleSettings.class));
    }

    private Opening opening() {
        var roles = List.of("analisis", "comunicacion");
        return new Opening(user, "Íñigo Núñez", Session.Source.PROVIDER, roles, "", "127.0.0.1", "Firefox en Linux");
    }
}
