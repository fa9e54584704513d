package mx.gob.guanajuato.conectate.broadcast.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.broadcast.rules.LayingRules;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;

/** Quiet hours and the price table. */
@Path("/envios/reglas")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class RulesPage {
    private static final String PAGE = "/envios/reglas";
    private static final String CHANGED = "Alguien más lo cambió mientras escribías. Mira lo que hay ahora y decide.";

    private final RuleBook book;
    private final LayingRules laying;
    private final CurrentStaff staff;

    RulesPage(RuleBook book, LayingRules laying, CurrentStaff staff) {
        this.book = book;
        this.laying = laying;
        this.staff = staff;
    }

    @GET
    public Response page(@QueryParam("hecho") String done) {
        return Pages.of(Templates.rules(RulesForm.of(book), "si".equals(done)));
    }

    @POST
    @Path("/silencio")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response quietHours(MultivaluedMap<String, String> typed) {
        var form = RulesForm.of(book).withQuietHours(typed);
        return form.isFailed() ? refused(form) : lay(form, form.quietHours(), typed);
    }

    @POST
    @Path("/precios")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prices(MultivaluedMap<String, String> typed) {
        var form = RulesForm.of(book).withPrices(typed);
        return form.isFailed() ? refused(form) : lay(form, form.prices(), typed);
    }

    private Response lay(RulesForm form, Rule rule, MultivaluedMap<String, String> typed) {
        if (laying.lay(staff.actor(), rule, RulesForm.seen(typed))) return Pages.then(PAGE + "?hecho=si");
        return refused(form.refused(CHANGED));
    }

    private static Response refused(RulesForm form) {
        return Pages.of(Pages.REFUSED, Templates.rules(form, false));
    }

    @CheckedTemplate(basePath = "broadcasts")
    static class Templates {
        static native TemplateInstance rules(RulesForm form, boolean done);
    }
}
