package mx.gob.guanajuato.conectate.views.store;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.operations.redis.RedisScript;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;

/**
 * Every view's keys in Redis. Calls wait for the answer, at most {@value #TIMEOUT_MILLIS} ms: never call it on an event
 * loop. All of them throw {@link ViewUnavailable}.
 */
@ApplicationScoped
public class ViewStore {
    /** Whoever asks an API for figures is told within 2 s that they cannot be had. */
    private static final int TIMEOUT_MILLIS = 1_500;

    private static final String POSITIONS = "positions";

    private final Redis redis;
    private final RedisScript apply = RedisScript.beside(ViewStore.class, "apply.lua");
    private final RedisScript read = RedisScript.beside(ViewStore.class, "read.lua");

    /** On the client of the service's one Redis. */
    public ViewStore(Redis redis) {
        this.redis = redis;
    }

    /** How far the view has come. */
    public Positions positions(View<?> view) {
        return Positions.of(
                fields(answer(redis.send(Request.cmd(Command.HGETALL).arg(view.key(POSITIONS))))));
    }

    /**
     * Makes the changes and sets the partition's position, if it still is where the batch was read from.
     *
     * @return the position afterwards: {@code after}, or where the writer has to go, for it was refused
     */
    public long apply(View<?> view, int partition, long before, long after, List<Change> changes) {
        var keys = new ArrayList<>(List.of(view.key(POSITIONS)));
        var arguments = new ArrayList<>(List.of("" + partition, "" + before, "" + after));
        for (Change change : changes) {
            keys.add(view.key(change.key()));
            arguments.add("" + change.words().size());
            arguments.addAll(change.words());
        }
        return Long.parseLong(answer(apply.run(redis, keys, arguments)).toString());
    }

    /** Hashes of the view, in the order of their keys, and the positions of the same moment. */
    public Snapshot read(View<?> view, List<String> relativeKeys) {
        var keys = new ArrayList<>(List.of(view.key(POSITIONS)));
        relativeKeys.forEach(key -> keys.add(view.key(key)));
        var answers = new ArrayList<Map<String, String>>();
        answer(read.run(redis, keys, List.of())).forEach(hash -> answers.add(fields(hash)));
        return new Snapshot(Positions.of(answers.get(0)), answers.subList(1, answers.size()));
    }

    private static Map<String, String> fields(Response hash) {
        var fields = new LinkedHashMap<String, String>();
        // A script answers a hash as a flat list, a plain HGETALL as a map where the protocol is RESP3.
        if (hash.isMap()) hash.getKeys().forEach(field -> fields.put(field, "" + hash.get(field)));
        else for (int i = 0; i < hash.size(); i += 2) fields.put("" + hash.get(i), "" + hash.get(i + 1));
        return fields;
    }

    private static Response answer(Future<Response> future) {
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

    /** Hashes and positions of one moment. */
    public record Snapshot(Positions positions, List<Map<String, String>> hashes) {}
}
