package mx.gob.guanajuato.conectate.views.store;

import io.vertx.core.Future;
import io.vertx.redis.client.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;

/** What Redis said, waited for and taken apart. */
final class RedisAnswer {
    /** Whoever asks an API for figures is told within 2 s that they cannot be had. */
    private static final int TIMEOUT_MILLIS = 1_500;

    private RedisAnswer() {}

    /** The answer, within 1.5 s; throws {@link ViewUnavailable}. */
    static Response of(Future<Response> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new ViewUnavailable("Redis: " + e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            throw new ViewUnavailable("Redis does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ViewUnavailable("interrupted", e);
        }
    }

    /** A hash, byte for byte. */
    static Map<String, byte[]> bytes(Response hash) {
        var fields = new LinkedHashMap<String, byte[]>();
        // A script answers a hash as a flat list, a plain HGETALL as a map where the protocol is RESP3.
        if (hash.isMap())
            hash.getKeys().forEach(field -> fields.put(field, hash.get(field).toBytes()));
        else
            for (int i = 0; i < hash.size(); i += 2)
                fields.put("" + hash.get(i), hash.get(i + 1).toBytes());
        return fields;
    }

    /** A hash of texts. */
    static Map<String, String> texts(Map<String, byte[]> bytes) {
        var texts = new LinkedHashMap<String, String>();
        bytes.forEach((field, value) -> texts.put(field, new String(value, StandardCharsets.UTF_8)));
        return texts;
    }
}
