package mx.gob.guanajuato.conectate.console.login;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.console.access.ConsolePaths;
import mx.gob.guanajuato.conectate.console.access.SessionCookie;
import mx.gob.guanajuato.conectate.console.settings.ConsoleSettings;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.Role;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The one path that the OpenID Connect provider guards. Whoever comes through gets a session of our own, so that idle time,
 * revocation, audit and all three ports work as with our own users, and the provider's cookie goes at once.
 */
@Path("/entrar/proveedor")
@Blocking
class ProviderResource {
    private final SecurityIdentity identity;
    private final Instance<OidcSession> providerSession;
    private final ConsoleSettings settings;
    private final LoggingIn login;
    private final SessionCookie cookie;

    ProviderResource(
            SecurityIdentity identity,
            Instance<OidcSession> providerSession,
            ConsoleSettings settings,
            LoggingIn login,
            SessionCookie cookie) {
        this.identity = identity;
        this.providerSession = providerSession;
        this.settings = settings;
        this.login = login;
        this.cookie = cookie;
    }

    @GET
    @Authenticated
    public Response enter(@QueryParam("a") String then) {
        String secret = login.vouchedFor(actor());
        if (settings.oidc()) providerSession.get().logout().await().indefinitely();
        return Response.seeOther(URI.create(ConsolePaths.local(then)))
                .cookie(cookie.with(secret))
                .build();
    }

    private Actor actor() {
        String name = identity.getPrincipal().getName();
        String fullName = identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.<String>ofNullable(token.getClaim("name")).orElse(name)
                : name;
        return new Actor(name, fullName, roles());
    }

    private List<String> roles() {
        return Stream.of(
                        given(settings.oidcComunicacion(), Role.COMUNICACION),
                        given(settings.oidcAnalisis(), Role.ANALISIS),
                        given(settings.oidcAdministracion(), Role.ADMINISTRACION))
                .flatMap(Optional::stream)
                .map(Role::code)
                .toList();
    }

    private Optional<Role> given(List<String> atProvider, Role role) {
        return atProvider.stream().anyMatch(identity.getRoles()::contains) ? Optional.of(role) : Optional.empty();
    }
}
