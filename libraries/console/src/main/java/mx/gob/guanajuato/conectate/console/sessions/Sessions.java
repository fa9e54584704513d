package mx.gob.guanajuato.conectate.console.sessions;

import io.vertx.core.Future;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.settings.ConsoleSettings;
import mx.gob.guanajuato.conectate.operations.redis.RedisScript;

/** Every session there is. Each call is one script; all but {@link #use} wait for Redis and throw {@link SessionsUnavailable}. */
@ApplicationScoped
public class Sessions {
    /** The braces keep all of it on one node of a Redis cluster. */
    private static final String PREFIX = "console:{sessions}:";

    private static final String USERS = PREFIX + "users";

    private final Redis redis;
    private final SessionIds ids;
    private final String idle;
    private final String longest;
    private final RedisScript open = RedisScript.beside(Sessions.class, "open.lua");
    private final RedisScript use = RedisScript.beside(Sessions.class, "use.lua");
    private final RedisScript list = RedisScript.beside(Sessions.class, "list.lua");
    private final RedisScript users = RedisScript.beside(Sessions.class, "users.lua");
    private final RedisScript close = RedisScript.beside(Sessions.class, "close.lua");

    Sessions(Redis redis, SessionIds ids, ConsoleSettings settings) {
        this.redis = redis;
        this.ids = ids;
        this.idle = millis(settings.sessionIdle());
        this.longest = millis(settings.sessionLongest());
    }

    /** Opens one; returns what its cookie holds. */
    public String open(Session.Opening opening) {
        String secret = ids.secret();
        String id = ids.of(secret);
        RedisAnswers.await(open.run(
                redis,
                List.of(one(id), ofUser(opening.user()), USERS),
                List.of(
                        id,
                        idle,
                        longest,
                        opening.user(),
                        opening.fullName(),
                        opening.source().name(),
                        String.join(",", opening.roles()),
                        opening.password(),
                        opening.address(),
                        opening.browser())));
        return secret;
    }

    /** The session that a cookie opens, which is used now; empty when there is none or it is over. Does not wait. */
    public Future<Optional<Session>> use(String secret) {
        String id = ids.of(secret);
        return use.run(redis, List.of(one(id)), List.of(idle, longest))
                .map(answer -> answer == null ? Optional.empty() : Optional.of(Session.of(id, fields(answer))));
    }

    /** The sessions of a person, the newest first. */
    public List<Session> of(String user) {
        var sessions = new ArrayList<Session>();
        Response found = RedisAnswers.await(list.run(redis, List.of(ofUser(user)), List.of(PREFIX + "one:")));
        for (Response each : found) sessions.add(Session.of(each.get(0).toString(), fields(each.get(1))));
        sessions.sort((a, b) -> b.openedAt().compareTo(a.openedAt()));
        return sessions;
    }

    /** The user names of everybody who has a session, sorted. */
    public List<String> users() {
        var found = new ArrayList<String>();
        RedisAnswers.await(users.run(redis, List.of(USERS), List.of(ofUser(""), one(""))))
                .forEach(user -> found.add(user.toString()));
        found.sort(null);
        return found;
    }

    /** Ends one of a person's sessions; false when it was over already. */
    public boolean close(String user, String id) {
        return RedisAnswers.await(close.run(redis, List.of(one(id), ofUser(user)), List.of(id)))
                        .toInteger()
                == 1;
    }

    /** Ends all sessions of a person but one; returns how many. */
    public int closeAll(String user, Optional<String> but) {
        int closed = 0;
        for (Session session : of(user)) {
            if (!Optional.of(session.id()).equals(but) && close(user, session.id())) closed++;
        }
        return closed;
    }

    private static String one(String id) {
        return PREFIX + "one:" + id;
    }

    private static String ofUser(String user) {
        return PREFIX + "of:" + user;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }

    private static Map<String, String> fields(Response flat) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < flat.size(); i += 2)
            fields.put(flat.get(i).toString(), flat.get(i + 1).toString());
        return fields;
    }
}
