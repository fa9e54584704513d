package mx.gob.guanajuato.conectate.console.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.access.SessionCookie;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.frame.Wrong;
import mx.gob.guanajuato.conectate.console.sessions.Session;
import mx.gob.guanajuato.conectate.console.sessions.Sessions;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import org.jboss.resteasy.reactive.RestForm;

/** One's own page. */
@Path("/cuenta")
@Authenticated
@Blocking
class AccountResource {
    private static final String PAGE = "/cuenta";

    private final CurrentStaff staff;
    private final Sessions sessions;
    private final OwnPassword password;
    private final SessionCookie cookie;
    private final Audit audit;

    AccountResource(CurrentStaff staff, Sessions sessions, OwnPassword password, SessionCookie cookie, Audit audit) {
        this.staff = staff;
        this.sessions = sessions;
        this.password = password;
        this.cookie = cookie;
        this.audit = audit;
    }

    @GET
    public Response page(@QueryParam("hecho") String done) {
        return Pages.of(content(Optional.ofNullable(done), Optional.empty()));
    }

    @POST
    @Path("/sesiones/cerrar")
    public Response close(@RestForm("sesion") String id) {
        Actor actor = staff.actor();
        audit.tell(actor, Action.SESSION_REVOKED, "Sesión propia");
        sessions.close(actor.name(), id == null ? "" : id);
        return Pages.then(PAGE + "?hecho=sesion");
    }

    @POST
    @Path("/sesiones/cerrar-otras")
    public Response closeOthers() {
        Actor actor = staff.actor();
        audit.tell(actor, Action.SESSION_REVOKED, "Todas las demás sesiones propias");
        sessions.closeAll(actor.name(), staff.session().map(Session::id));
        return Pages.then(PAGE + "?hecho=sesiones");
    }

    @POST
    @Path("/clave")
    public Response change(
            @RestForm("actual") String current, @RestForm("nueva") String wanted, @RestForm("otra-vez") String again) {
        var objection = password.change(staff.actor(), text(current), text(wanted), text(again));
        if (objection.isPresent()) return Pages.of(Pages.REFUSED, content(Optional.empty(), objection));
        // Every session of the person is over with the old password, this one too.
        return Response.fromResponse(Pages.then("/entrar?a=/cuenta"))
                .cookie(cookie.gone())
                .build();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private TemplateInstance content(Optional<String> done, Optional<Wrong> objection) {
        Actor actor = staff.actor();
        String current = staff.session().map(Session::id).orElse("");
        boolean own = staff.session()
                .filter(session -> session.source() == Session.Source.FORM)
                .isPresent();
        var rows = sessions.of(actor.name()).stream()
                .map(session -> new SessionRow(session, session.id().equals(current)))
                .toList();
        var roles =
                actor.roles().stream().flatMap(code -> Role.of(code).stream()).toList();
        return Templates.account(new Content(
                actor, roles, rows, own, done.flatMap(Content::sentence).orElse(""), objection.orElse(Wrong.NOTHING)));
    }

    /** A session as the page shows it. */
    record SessionRow(Session session, boolean current) {}

    /** What the page shows. */
    record Content(
            Actor actor, List<Role> roles, List<SessionRow> sessions, boolean ownPassword, String done, Wrong wrong) {
        static Optional<String> sentence(String code) {
            return switch (code) {
                case "sesion" -> Optional.of("La sesión está cerrada.");
                case "sesiones" -> Optional.of("Las demás sesiones están cerradas.");
                default -> Optional.empty();
            };
        }

        public boolean isOthers() {
            return sessions.size() > 1;
        }
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance account(Content page);
    }
}
