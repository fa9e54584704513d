package mx.gob.guanajuato.conectate.broadcast.alerts;

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
import java.util.Map;
import java.util.UUID;
import mx.gob.guanajuato.conectate.broadcast.rules.LayingRules;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import org.jboss.resteasy.reactive.RestPath;

/** Where staff write the rules of alerts. A trial tells nobody anything. */
@Path("/envios/alertas")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class AlertsPage {
    private static final String PAGE = "/envios/alertas";
    private static final int ID_LENGTH = 12;

    private final RuleBook book;
    private final LayingRules laying;
    private final AlertTrial trial;
    private final CurrentStaff staff;

    AlertsPage(RuleBook book, LayingRules laying, AlertTrial trial, CurrentStaff staff) {
        this.book = book;
        this.laying = laying;
        this.trial = trial;
        this.staff = staff;
    }

    /** The form of one rule, and around it what the page says. */
    record View(
            String id, int seen, AlertForm form, String wrong, boolean tried, List<AlertTrial.Told> told, long people) {
        public Map<String, String> getSubjects() {
            return AlertForm.SUBJECTS;
        }
    }

    @GET
    public Response all(@QueryParam("hecho") String done) {
        return Pages.of(Templates.alerts(book.alerts(), AlertForm.SUBJECTS, "si".equals(done)));
    }

    @GET
    @Path("/nueva")
    public Response blank() {
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
        return Pages.of(Templates.alert(new View(id, 0, AlertForm.blank(), "", false, List.of(), 0)));
    }

    @GET
    @Path("/regla/{id}")
    public Response one(@RestPath String id) {
        var laid = book.find(Rule.Alert.PREFIX + id).orElseThrow(NotFoundException::new);
        var form = AlertForm.of((Rule.Alert) laid.body());
        return Pages.of(Templates.alert(new View(id, laid.revision(), form, "", false, List.of(), 0)));
    }

    @POST
    @Path("/regla/{id}/prueba")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tried(@RestPath String id, MultivaluedMap<String, String> typed) {
        var form = AlertForm.of(typed);
        if (!form.wrong().isEmpty()) return refused(id, typed, form.wrong());
        var told = trial.of(form.rule(id));
        long people = told.stream().mapToLong(AlertTrial.Told::people).sum();
        return Pages.of(Templates.alert(new View(id, seen(typed), form, "", true, told, people)));
    }

    @POST
    @Path("/regla/{id}/guardar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@RestPath String id, MultivaluedMap<String, String> typed) {
        var form = AlertForm.of(typed);
        if (!form.wrong().isEmpty()) return refused(id, typed, form.wrong());
        if (laying.lay(staff.actor(), form.rule(id), seen(typed))) return Pages.then(PAGE + "?hecho=si");
        return refused(id, typed, "Alguien más la cambió mientras escribías. Ábrela otra vez, compara y decide.");
    }

    private Response refused(String id, MultivaluedMap<String, String> typed, String wrong) {
        var view = new View(id, seen(typed), AlertForm.of(typed), wrong, false, List.of(), 0);
        return Pages.of(Pages.REFUSED, Templates.alert(view));
    }

    private static int seen(MultivaluedMap<String, String> typed) {
        String revision = typed.getFirst("visto");
        return revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
    }

    @CheckedTemplate(basePath = "broadcasts")
    static class Templates {
        static native TemplateInstance alerts(List<Rule.Alert> rules, Map<String, String> subjects, boolean done);

        static native TemplateInstance alert(View view);
    }
}
