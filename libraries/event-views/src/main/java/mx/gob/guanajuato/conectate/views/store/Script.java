package mx.gob.guanajuato.conectate.views.store;

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

/** A script that lies beside this class. It is called by its hash; only a Redis that forgot it is sent the whole text. */
final class Script {
    private final String text;
    private final String hash;

    private Script(String text) {
        this.text = text;
        this.hash = sha1(text);
    }

    static Script named(String file) {
        try (var in = Script.class.getResourceAsStream(file)) {
            return new Script(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Future<Response> run(Redis redis, List<String> keys, List<?> arguments) {
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
