package mx.gob.guanajuato.conectate.metrics.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.metrics.pages.AwayPage;
import mx.gob.guanajuato.conectate.metrics.pages.ChosenPeriod;
import mx.gob.guanajuato.conectate.metrics.pages.PeriodPicker;
import mx.gob.guanajuato.conectate.metrics.pages.PeriodQuery;
import mx.gob.guanajuato.conectate.metrics.pages.UsualPeriod;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;

/** Results: by default of 28 whole days, in which each weekday is four times; today stands apart, for it is not over. */
@Path("/resultados")
@RolesAllowed({Role.OF_ANALISIS, Role.OF_COMUNICACION})
@Blocking
class DashboardPage {
    private static final int AWAY = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();

    private final PeriodPicker picker;
    private final Reports reports;
    private final LiveDay live;

    DashboardPage(PeriodPicker picker, Reports reports, LiveDay live) {
        this.picker = picker;
        this.reports = reports;
        this.live = live;
    }

    @GET
    public Response page(@BeanParam PeriodQuery asked) {
        try {
            var chosen = picker.choose(asked, UsualPeriod.FOUR_WEEKS);
            int status = chosen.problems().isEmpty() ? Response.Status.OK.getStatusCode() : Pages.REFUSED;
            return Pages.of(status, Templates.dashboard(chosen, reports.of(chosen.period()), live.now()));
        } catch (ViewUnavailable e) {
            return AwayPage.answer();
        }
    }

    /** Only the part that changes by itself. */
    @GET
    @Path("/hoy")
    public Response today() {
        try {
            return Pages.of(Templates.today(live.now()));
        } catch (ViewUnavailable e) {
            return Response.status(AWAY).build();
        }
    }

    @CheckedTemplate(basePath = "results")
    static class Templates {
        static native TemplateInstance dashboard(ChosenPeriod chosen, Dashboard all, LiveDay.Reading live);

        static native TemplateInstance today(LiveDay.Reading live);
    }
}
