package mx.gob.guanajuato.conectate.operations.redis;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A Lua script in a file. It is called by its hash; only a Redis that forgot it is sent the whole text. */
public final class RedisScript {
    private final String text;
    private final String hash;

    private RedisScript(String text) {
        this.text = text;
        this.hash = sha1(text);
    }

    /** The one that lies beside a class under that name. */
    public static RedisScript beside(Class<?> owner, String file) {
        try (var in = owner.getResourceAsStream(file)) {
            return new RedisScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it with arguments that are texts or bytes; what Redis answers, or why it did not. */
    public Future<Response> run(Redis redis, List<String> keys, List<?> arguments) {
        return redis.send(call(Command.EVALSHA, hash, keys, arguments))
                .recover(failure -> forgotten(failure)
                        ? redis.send(call(Command.EVAL, text, keys, arguments))
                        : Future.failedFuture(failure));
    }

    private static boolean forgotten(Throwable failure) {
        return failure.getMessage() != null && failure.getMessage().startsWith("NOSCRIPT");
    }

    private static Request call(Command command, String script, List<String> keys, List<?> arguments) {
        var request = Request.cmd(command).arg(script).arg(keys.size());
        keys.forEach(request::arg);
        for (Object argument : arguments) {
            if (argument instanceof byte[] bytes) request.arg(bytes);
            else request.arg((String) argument);
        }
        return request;
    }

    private static String sha1(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
