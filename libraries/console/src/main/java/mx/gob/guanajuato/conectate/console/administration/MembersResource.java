package mx.gob.guanajuato.conectate.console.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.frame.Wrong;
import mx.gob.guanajuato.conectate.console.sessions.Session;
import mx.gob.guanajuato.conectate.console.sessions.Sessions;
import mx.gob.guanajuato.conectate.console.settings.ConsoleSettings;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.console.staff.StaffDirectory;
import mx.gob.guanajuato.conectate.events.staff.StaffMember;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The people and what they may do. */
@Path("/administracion")
@RolesAllowed(Role.OF_ADMINISTRACION)
@Blocking
class MembersResource {
    private static final String PAGE = "/administracion";

    private final StaffDirectory directory;
    private final Administering administering;
    private final Sessions sessions;
    private final CurrentStaff staff;
    private final ConsoleSettings settings;

    MembersResource(
            StaffDirectory directory,
            Administering administering,
            Sessions sessions,
            CurrentStaff staff,
            ConsoleSettings settings) {
        this.directory = directory;
        this.administering = administering;
        this.sessions = sessions;
        this.staff = staff;
        this.settings = settings;
    }

    @GET
    public Response all(@QueryParam("hecho") String done) {
        return Pages.of(Templates.members(directory.all(), sessions.users(), settings.oidc(), Done.sentence(done)));
    }

    /** Also of people whom the provider lets in, and who stand in no list of ours. */
    @POST
    @Path("/sesiones/cerrar")
    public Response closeOf(@RestForm("persona") String user) {
        if (user == null || !sessions.users().contains(user)) throw new NotFoundException();
        administering.closeSessions(staff.actor(), user);
        return Pages.then(PAGE + "?hecho=sesiones");
    }

    @GET
    @Path("/personas/nueva")
    public Response blank() {
        return Pages.of(Templates.newMember(MemberForm.EMPTY, List.of(Role.values()), Wrong.NOTHING));
    }

    @POST
    @Path("/personas/nueva")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> typed) {
        var form = MemberForm.of(typed);
        return administering
                .add(staff.actor(), form)
                .map(wrong -> Pages.of(Pages.REFUSED, Templates.newMember(form, List.of(Role.values()), wrong)))
                .orElseGet(() -> Pages.then(PAGE + "?hecho=agregada"));
    }

    @GET
    @Path("/personas/{name}")
    public Response one(@RestPath String name, @QueryParam("hecho") String done) {
        return Pages.of(page(member(name), Done.sentence(done), ""));
    }

    @POST
    @Path("/personas/{name}/acceso")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response roles(@RestPath String name, MultivaluedMap<String, String> typed) {
        StaffMember member = member(name);
        return answer(member, administering.roles(staff.actor(), member, MemberForm.roles(typed)), "acceso");
    }

    @POST
    @Path("/personas/{name}/clave")
    public Response password(@RestPath String name, @RestForm("clave") String password) {
        StaffMember member = member(name);
        var wrong = administering.password(staff.actor(), member, password == null ? "" : password);
        return answer(member, wrong, "clave");
    }

    @POST
    @Path("/personas/{name}/sesiones")
    public Response close(@RestPath String name) {
        StaffMember member = member(name);
        administering.closeSessions(staff.actor(), member.name());
        return answer(member, Optional.empty(), "sesiones");
    }

    @GET
    @Path("/personas/{name}/quitar")
    public Response ask(@RestPath String name) {
        return Pages.of(Templates.removeMember(member(name)));
    }

    @POST
    @Path("/personas/{name}/quitar")
    public Response remove(@RestPath String name) {
        StaffMember member = member(name);
        return administering
                .remove(staff.actor(), member)
                .map(wrong -> Pages.of(Pages.REFUSED, page(member, "", wrong)))
                .orElseGet(() -> Pages.then(PAGE + "?hecho=quitada"));
    }

    private Response answer(StaffMember member, Optional<String> wrong, String done) {
        return wrong.map(sentence -> Pages.of(Pages.REFUSED, page(member, "", sentence)))
                .orElseGet(() -> Pages.then(PAGE + "/personas/" + member.name() + "?hecho=" + done));
    }

    private TemplateInstance page(StaffMember member, String done, String wrong) {
        var form = new MemberForm(member.name(), member.fullName(), member.roles(), "");
        return Templates.member(member, form, List.of(Role.values()), sessions.of(member.name()), done, wrong);
    }

    private StaffMember member(String name) {
        return directory.find(name).orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance members(
                List<StaffMember> members, List<String> loggedIn, boolean provider, String done);

        static native TemplateInstance newMember(MemberForm form, List<Role> roles, Wrong wrong);

        static native TemplateInstance member(
                StaffMember member,
                MemberForm form,
                List<Role> roles,
                List<Session> sessions,
                String done,
                String wrong);

        static native TemplateInstance removeMember(StaffMember member);
    }
}
