package mx.gob.guanajuato.conectate.views.store;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mx.gob.guanajuato.conectate.operations.redis.RedisScript;
import mx.gob.guanajuato.conectate.views.View;

/**
 * Views that are built anew while the old one answers. Calls wait like those of {@link ViewStore}, and throw {@link
 * mx.gob.guanajuato.conectate.views.ViewUnavailable}.
 */
@ApplicationScoped
public class GenerationStore {
    /** Keys that are removed in one call, so that nobody waits for it. */
    private static final int AT_ONCE = 200;

    private final Redis redis;
    private final RedisScript renew = RedisScript.beside(GenerationStore.class, "renew.lua");
    private final RedisScript promote = RedisScript.beside(GenerationStore.class, "promote.lua");

    /** On the client of the service's one Redis. */
    public GenerationStore(Redis redis) {
        this.redis = redis;
    }

    /** What there is. */
    public Generations of(View<?> view) {
        var answer = RedisAnswer.of(redis.send(Request.cmd(Command.HGETALL).arg(view.generationsKey())));
        return Generations.of(RedisAnswer.texts(RedisAnswer.bytes(answer)));
    }

    /** Lets the view be built anew, unless it already is; returns the generation that is being built. */
    public int renew(View<?> view) {
        return RedisAnswer.of(renew.run(redis, List.of(view.generationsKey()), List.of()))
                .toInteger();
    }

    /** Serves a generation from now on, if it still is the one that is being built. */
    public boolean promote(View<?> built) {
        var generation = List.of("" + built.generation());
        return RedisAnswer.of(promote.run(redis, List.of(built.generationsKey()), generation))
                        .toInteger()
                == 1;
    }

    /** Removes all keys of a generation that nobody reads any more. */
    public void remove(View<?> retired) {
        String cursor = "0";
        do {
            var found = RedisAnswer.of(redis.send(Request.cmd(Command.SCAN)
                    .arg(cursor)
                    .arg("MATCH")
                    .arg(escaped(retired.prefix()) + "*")
                    .arg("COUNT")
                    .arg(AT_ONCE)));
            cursor = found.get(0).toString();
            if (found.get(1).size() > 0) {
                var unlink = Request.cmd(Command.UNLINK);
                found.get(1).forEach(key -> unlink.arg(key.toBytes()));
                RedisAnswer.of(redis.send(unlink));
            }
        } while (!cursor.equals("0"));
        RedisAnswer.of(redis.send(
                Request.cmd(Command.HDEL).arg(retired.generationsKey()).arg("retired")));
    }

    private static String escaped(String prefix) {
        return prefix.replace("[", "\\[").replace("?", "\\?").replace("*", "\\*");
    }
}
