package mx.gob.guanajuato.conectate.views.store;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import io.vertx.redis.client.ResponseType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.operations.redis.RedisScript;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.Stored;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;

/**
 * Every view's keys in Redis. Calls wait for the answer, at most 1.5 s: never call it on an event loop. All of them throw
 * {@link ViewUnavailable}.
 */
@ApplicationScoped
public class ViewStore {
    private final Redis redis;
    private final RedisScript apply = RedisScript.beside(ViewStore.class, "apply.lua");
    private final RedisScript read = RedisScript.beside(ViewStore.class, "read.lua");
    private final RedisScript fields = RedisScript.beside(ViewStore.class, "fields.lua");

    /** On the client of the service's one Redis. */
    public ViewStore(Redis redis) {
        this.redis = redis;
    }

    /** How far the view has come. */
    public Positions positions(View<?> view) {
        var answer = ask(Request.cmd(Command.HGETALL).arg(view.positionsKey()));
        return Positions.of(RedisAnswer.texts(RedisAnswer.bytes(answer)));
    }

    /**
     * Makes the changes and sets the partition's position, if it still is where the batch was read from.
     *
     * @return the position afterwards: {@code after}, or where the writer has to go, for it was refused
     */
    public long apply(View<?> view, int partition, long before, long after, List<Change> changes) {
        var keys = new ArrayList<>(List.of(view.generationsKey(), view.positionsKey()));
        var arguments = new ArrayList<Object>(
                List.of("" + view.generation(), view.prefix(), "" + partition, "" + before, "" + after));
        for (Change change : changes) {
            keys.add(view.key(change.key()));
            arguments.add("" + change.words().size());
            arguments.addAll(change.words());
        }
        return Long.parseLong(RedisAnswer.of(apply.run(redis, keys, arguments)).toString());
    }

    /** Hashes of the view, in the order of their keys, and the positions of the same moment. */
    public Snapshot read(View<?> view, List<String> relativeKeys) {
        var keys = new ArrayList<>(List.of(view.generationsKey(), view.positionsKey()));
        relativeKeys.forEach(key -> keys.add(view.key(key)));
        var answer = RedisAnswer.of(read.run(redis, keys, List.of("" + view.generation())));
        if (answer.type() != ResponseType.MULTI) return read(view.ofGeneration(answer.toInteger()), relativeKeys);
        var hashes = new ArrayList<Map<String, byte[]>>();
        answer.forEach(hash -> hashes.add(RedisAnswer.bytes(hash)));
        return new Snapshot(
                view.generation(),
                Positions.of(RedisAnswer.texts(hashes.get(0))),
                List.copyOf(hashes.subList(1, hashes.size())));
    }

    /** Texts of the view, in the order of their keys; empty for one that is not there. */
    public List<Optional<byte[]>> texts(View<?> view, List<String> relativeKeys) {
        if (relativeKeys.isEmpty()) return List.of();
        var question = Request.cmd(Command.MGET);
        relativeKeys.forEach(key -> question.arg(view.key(key)));
        var texts = new ArrayList<Optional<byte[]>>();
        ask(question).forEach(text -> texts.add(bytes(text)));
        return texts;
    }

    /** What the view holds, for whoever is about to change it. */
    public Stored stored(View<?> view) {
        return new Stored() {
            @Override
            public Optional<byte[]> text(String key) {
                return bytes(ask(Request.cmd(Command.GET).arg(view.key(key))));
            }

            @Override
            public List<Optional<byte[]>> fields(List<String> keys, String field) {
                if (keys.isEmpty()) return List.of();
                var whole = keys.stream().map(view::key).toList();
                var answers = new ArrayList<Optional<byte[]>>();
                RedisAnswer.of(fields.run(redis, whole, List.of(field))).forEach(value -> answers.add(bytes(value)));
                return answers;
            }
        };
    }

    private static Optional<byte[]> bytes(Response value) {
        return Optional.ofNullable(value).map(Response::toBytes);
    }

    private Response ask(Request request) {
        return RedisAnswer.of(redis.send(request));
    }

    /**
     * Hashes and positions of one moment.
     *
     * @param generation the one that was served at that moment
     */
    public record Snapshot(int generation, Positions positions, List<Map<String, byte[]>> hashes) {
        /** The hashes of texts. */
        public List<Map<String, String>> texts() {
            return hashes.stream().map(RedisAnswer::texts).toList();
        }
    }
}
