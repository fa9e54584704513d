package mx.gob.guanajuato.conectate.broadcast.pages.alerts;

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
import java.util.Optional;
import java.util.UUID;
import mx.gob.guanajuato.conectate.broadcast.alerts.AlertTemplates;
import mx.gob.guanajuato.conectate.broadcast.alerts.AlertTrial;
import mx.gob.guanajuato.conectate.broadcast.audience.WordsInUse;
import mx.gob.guanajuato.conectate.broadcast.rules.LayingRules;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import mx.gob.guanajuato.conectate.whatsapp.account.GraphAway;
import mx.gob.guanajuato.conectate.whatsapp.account.GraphRefused;
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
    private final AlertTemplates templates;
    private final WordsInUse words;
    private final CurrentStaff staff;

    AlertsPage(
            RuleBook book,
            LayingRules laying,
            AlertTrial trial,
            AlertTemplates templates,
            WordsInUse words,
            CurrentStaff staff) {
        this.book = book;
        this.laying = laying;
        this.trial = trial;
        this.templates = templates;
        this.words = words;
        this.staff = staff;
    }

    /** A rule in a line. */
    record Row(Rule.Alert rule, String about, String text, boolean withTemplate) {}

    @GET
    public Response all(@QueryParam("hecho") String done) {
        var rows = book.alerts().stream()
                .map(rule -> new Row(
                        rule,
                        AlertForm.SUBJECTS.getOrDefault(rule.on(), rule.on()),
                        AlertForm.shown(rule.text()),
                        templates.approved(rule).isPresent()))
                .toList();
        return Pages.of(Templates.alerts(rows, "si".equals(done)));
    }

    @GET
    @Path("/nueva")
    public Response blank() {
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
        var view = new AlertView(id, 0, AlertForm.blank(), Map.of(), "", Optional.empty(), topics(), Optional.empty());
        return Pages.of(Templates.alert(view, false));
    }

    @GET
    @Path("/regla/{id}")
    public Response one(@RestPath String id, @QueryParam("hecho") String done) {
        return Pages.of(Templates.alert(kept(id), "plantilla".equals(done)));
    }

    @POST
    @Path("/regla/{id}/prueba")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tried(@RestPath String id, MultivaluedMap<String, String> typed) {
        var form = AlertForm.of(typed);
        var view = view(id, seen(typed), form);
        if (view.isFailed()) return refused(view);
        return Pages.of(Templates.alert(view.tried(trial.of(form.rule(id))), false));
    }

    @POST
    @Path("/regla/{id}/guardar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@RestPath String id, MultivaluedMap<String, String> typed) {
        var form = AlertForm.of(typed);
        var view = view(id, seen(typed), form);
        if (view.isFailed()) return refused(view);
        if (laying.lay(staff.actor(), form.rule(id), view.seen())) return Pages.then(PAGE + "?hecho=si");
        return refused(view.refused("Alguien más la cambió mientras escribías. Ábrela otra vez, compara y decide."));
    }

    /** Asks Meta for the template of the rule as it was kept. */
    @POST
    @Path("/regla/{id}/plantilla")
    public Response template(@RestPath String id) {
        var view = kept(id);
        try {
            templates.ask(staff.actor(), view.form().rule(id));
            return Pages.then(PAGE + "/regla/" + id + "?hecho=plantilla");
        } catch (IllegalArgumentException e) {
            return refused(view.refused("El mensaje no cabe en una plantilla: son hasta 1,024 letras."));
        } catch (GraphRefused e) {
            return refused(
                    view.refused("WhatsApp no aceptó la plantilla: " + e.error().details()));
        } catch (GraphAway e) {
            return refused(view.refused("WhatsApp no responde. Inténtalo en unos minutos."));
        }
    }

    private AlertView kept(String id) {
        var laid = book.find(Rule.Alert.PREFIX + id).orElseThrow(NotFoundException::new);
        return view(id, laid.revision(), AlertForm.of((Rule.Alert) laid.body()));
    }

    private AlertView view(String id, int seen, AlertForm form) {
        var template = book.alerts().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .flatMap(templates::of);
        return new AlertView(id, seen, form, form.wrong(), "", Optional.empty(), topics(), template);
    }

    private List<String> topics() {
        return List.copyOf(words.now().topics().keySet());
    }

    private static Response refused(AlertView view) {
        return Pages.of(Pages.REFUSED, Templates.alert(view, false));
    }

    private static int seen(MultivaluedMap<String, String> typed) {
        String revision = typed.getFirst("visto");
        return revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
    }

    @CheckedTemplate(basePath = "broadcasts")
    static class Templates {
        static native TemplateInstance alerts(List<Row> rows, boolean done);

        static native TemplateInstance alert(AlertView view, boolean asked);
    }
}
