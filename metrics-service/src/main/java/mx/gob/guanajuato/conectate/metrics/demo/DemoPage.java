package mx.gob.guanajuato.conectate.metrics.demo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.metrics.interactions.DailyFigures;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;

/** One click, and how far it has come. */
@Path("/resultados/demostracion")
@RolesAllowed({Role.OF_ANALISIS, Role.OF_COMUNICACION})
@Blocking
class DemoPage {
    private static final String SUBJECT = "el periodo generado (demostración)";
    private static final Period GENERATED = new Period(LocalDate.of(2020, 3, 23), LocalDate.of(2021, 4, 30));
    private static final int UNAVAILABLE = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();

    private final DemoFilling filling;
    private final DailyFigures figures;
    private final Audit audit;
    private final CurrentStaff staff;

    DemoPage(DemoFilling filling, DailyFigures figures, Audit audit, CurrentStaff staff) {
        this.filling = filling;
        this.figures = figures;
        this.audit = audit;
        this.staff = staff;
    }

    @POST
    public Response fill() {
        requireDemo();
        audit.tell(staff.actor(), Action.CONTENT_PUBLISHED, SUBJECT);
        if (!filling.begin()) return Pages.of(UNAVAILABLE, Templates.filling(Progress.NONE, true));
        return Pages.then("/resultados/demostracion");
    }

    @GET
    public Response page() {
        requireDemo();
        try {
            return Pages.of(Templates.filling(progress(), false));
        } catch (ViewUnavailable e) {
            return Pages.of(UNAVAILABLE, Templates.filling(Progress.NONE, true));
        }
    }

    /** Only the part that changes by itself. */
    @GET
    @Path("/avance")
    public Response changing() {
        requireDemo();
        try {
            return Pages.of(Templates.filled(progress()));
        } catch (ViewUnavailable e) {
            return Response.status(UNAVAILABLE).build();
        }
    }

    /** How far it has come. */
    record Progress(long there) {
        static final int ALL = 814_906;
        static final Progress NONE = new Progress(0);

        public boolean done() {
            return there >= ALL;
        }

        public int all() {
            return ALL;
        }

        public String query() {
            return "desde=" + GENERATED.from() + "&hasta=" + GENERATED.to();
        }
    }

    private Progress progress() {
        return new Progress(figures.of(GENERATED).standing().generated());
    }

    private void requireDemo() {
        if (!filling.isOffered()) throw new NotFoundException();
    }

    @CheckedTemplate(basePath = "results")
    static class Templates {
        static native TemplateInstance filling(Progress progress, boolean away);

        static native TemplateInstance filled(Progress progress);
    }
}
