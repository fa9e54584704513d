package mx.gob.guanajuato.conectate.console.login;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.access.ConsolePaths;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.access.SessionCookie;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.login.LoginPage.Problem;
import mx.gob.guanajuato.conectate.console.settings.ConsoleSettings;

/** The form and what it sends. */
@Path("/")
@Blocking
class LoginResource {
    private static final int TOO_MANY = 429;
    private static final int WRONG = 401;

    private final LoggingIn login;
    private final LoginPage page;
    private final SessionCookie cookie;
    private final CurrentStaff staff;
    private final ConsoleSettings settings;

    LoginResource(LoggingIn login, LoginPage page, SessionCookie cookie, CurrentStaff staff, ConsoleSettings settings) {
        this.settings = settings;
        this.login = login;
        this.page = page;
        this.cookie = cookie;
        this.staff = staff;
    }

    @GET
    @Path("/entrar")
    @PermitAll
    public Response form(@QueryParam("a") String then) {
        if (staff.find().isPresent()) return Pages.then(ConsolePaths.local(then));
        return Pages.of(page.needed(ConsolePaths.local(then), KeptForm.NONE));
    }

    @POST
    @Path("/entrar")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> form) {
        // Where a provider lets people in, a password that is left on the topic opens nothing.
        if (settings.oidc()) throw new NotFoundException();
        String user = Optional.ofNullable(form.getFirst("usuario")).orElse("");
        String password = Optional.ofNullable(form.getFirst("clave")).orElse("");
        String then = ConsolePaths.local(form.getFirst("a"));
        KeptForm kept = KeptForm.in(form);
        var outcome = login.with(user, password);
        if (outcome.mustWait()) {
            long seconds = outcome.pause().toSeconds() + 1;
            var wait = Pages.of(TOO_MANY, page.page(Problem.WAIT, user, then, kept, seconds));
            return Response.fromResponse(wait)
                    .header(HttpHeaders.RETRY_AFTER, seconds)
                    .build();
        }
        return outcome.secret()
                .map(secret -> entered(secret, then, kept))
                .orElseGet(() -> Pages.of(WRONG, page.page(Problem.WRONG, user, then, kept, 0)));
    }

    private Response entered(String secret, String then, KeptForm kept) {
        // A session of before, somebody else's perhaps, ends with the new one.
        staff.session().ifPresent(before -> login.out(staff.actor(), before));
        var answer = kept.isThere()
                ? Response.fromResponse(Pages.of(page.resume(kept)))
                : Response.seeOther(URI.create(then));
        return answer.cookie(cookie.with(secret)).build();
    }

    @POST
    @Path("/salir")
    @PermitAll
    public Response leave() {
        staff.session().ifPresent(session -> login.out(staff.actor(), session));
        return Response.seeOther(URI.create("/entrar")).cookie(cookie.gone()).build();
    }
}
