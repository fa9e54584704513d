package mx.gob.guanajuato.conectate.console.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.sessions.Session;
import mx.gob.guanajuato.conectate.console.staff.Actor;

/** Who asks now. Asks the request and not the identity of Quarkus, which an error page on an event loop may not wait for. */
@ApplicationScoped
public class CurrentStaff {
    static final String ACTOR = "conectate-actor";
    static final String SESSION = "conectate-session";
    static final String UNAVAILABLE = "conectate-sessions-unavailable";

    private final RoutingContext http;

    CurrentStaff(RoutingContext http) {
        this.http = http;
    }

    /** Who is logged in; empty: nobody. */
    public Optional<Actor> find() {
        return Optional.ofNullable(http.get(ACTOR));
    }

    /** Who is logged in, on a path that only somebody with a role reaches. */
    public Actor actor() {
        return find().orElseThrow(() -> new IllegalStateException("a path without login asks who is logged in"));
    }

    /** The session of who is logged in. */
    public Optional<Session> session() {
        return Optional.ofNullable(http.get(SESSION));
    }

    /** Whether nobody can say who is logged in, because Redis does not answer. */
    public boolean isUnavailable() {
        return Boolean.TRUE.equals(http.get(UNAVAILABLE));
    }
}
