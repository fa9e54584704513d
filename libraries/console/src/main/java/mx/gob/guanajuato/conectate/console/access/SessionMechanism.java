package mx.gob.guanajuato.conectate.console.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.console.sessions.Session;
import mx.gob.guanajuato.conectate.console.sessions.Sessions;
import mx.gob.guanajuato.conectate.console.settings.ConsoleSettings;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.StaffDirectory;
import org.jboss.logging.Logger;

/** From the cookie to who asks. Never waits on the event loop; when Redis does not answer, nobody is logged in. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(SessionMechanism.class);
    private static final Duration AT_MOST = Duration.ofSeconds(2);
    private static final int UNAUTHORIZED = 401;

    private final Sessions sessions;
    private final StaffDirectory directory;
    private final SessionCookie cookie;
    private final ConsoleSettings settings;

    SessionMechanism(Sessions sessions, StaffDirectory directory, SessionCookie cookie, ConsoleSettings settings) {
        this.settings = settings;
        this.sessions = sessions;
        this.directory = directory;
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext http, IdentityProviderManager providers) {
        var present = http.request().getCookie(cookie.name());
        if (present == null || !ConsolePaths.isConsole(http.normalizedPath()))
            return Uni.createFrom().nullItem();
        return Uni.createFrom()
                .completionStage(() -> sessions.use(present.getValue()).toCompletionStage())
                .ifNoItem()
                .after(AT_MOST)
                .fail()
                .map(found -> found.flatMap(session -> identity(session, http)).orElse(null))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("Sessions cannot be read: cause=%s", failure.getMessage());
                    http.put(CurrentStaff.UNAVAILABLE, true);
                    return null;
                });
    }

    private Optional<SecurityIdentity> identity(Session session, RoutingContext http) {
        return actor(session).map(actor -> {
            http.put(CurrentStaff.ACTOR, actor);
            http.put(CurrentStaff.SESSION, session);
            return QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal(actor.name()))
                    .addRoles(new HashSet<>(actor.roles()))
                    .build();
        });
    }

    /** Who it is now, if whoever let them in still does: roles that were taken away since the login are gone, and so is whoever was removed. */
    private Optional<Actor> actor(Session session) {
        if ((session.source() == Session.Source.PROVIDER) != settings.oidc()) return Optional.empty();
        return switch (session.source()) {
            case PROVIDER -> Optional.of(new Actor(session.user(), session.fullName(), session.roles()));
            case FORM ->
                directory
                        .find(session.user())
                        .filter(member -> member.passwordSince().toString().equals(session.password()))
                        .map(Actor::of);
        };
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext http) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, null, null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    /** Before the provider's, which only its own path asks. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
