package mx.gob.guanajuato.conectate.console.login;

import io.vertx.redis.client.Redis;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import mx.gob.guanajuato.conectate.console.sessions.RedisAnswers;
import mx.gob.guanajuato.conectate.console.sessions.SessionIds;
import mx.gob.guanajuato.conectate.operations.redis.RedisScript;

/**
 * Slows down whoever guesses: 5 attempts for a user name and 20 for an address are free, then each costs a pause that doubles
 * from 5 s to 15 min, on all instances together; half an hour without an attempt forgets them. A name is kept as its HMAC: it
 * may be a password that was typed into the wrong field.
 */
@ApplicationScoped
class LoginThrottle {
    private static final int FREE_OF_USER = 5;
    private static final int FREE_OF_ADDRESS = 20;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);
    private static final String PREFIX = "console:{logins}:";

    private final Redis redis;
    private final SessionIds ids;
    private final RedisScript attempt = RedisScript.beside(LoginThrottle.class, "attempt.lua");
    private final RedisScript succeeded = RedisScript.beside(LoginThrottle.class, "succeeded.lua");

    LoginThrottle(Redis redis, SessionIds ids) {
        this.redis = redis;
        this.ids = ids;
    }

    /** How long to wait before a password may be tried; zero: try, it is counted. */
    Duration attempt(String user, String address) {
        var arguments = List.of(
                "" + FREE_OF_USER,
                "" + FREE_OF_ADDRESS,
                "" + FIRST_PAUSE.toMillis(),
                "" + LONGEST_PAUSE.toMillis(),
                "" + FORGOTTEN_AFTER.toMillis());
        return Duration.ofMillis(RedisAnswers.await(attempt.run(redis, keys(user, address), arguments))
                .toLong());
    }

    void succeeded(String user, String address) {
        RedisAnswers.await(succeeded.run(redis, keys(user, address), List.of()));
    }

    private List<String> keys(String user, String address) {
        return List.of(PREFIX + "user:" + ids.of(user), PREFIX + "address:" + address);
    }
}
