package mx.gob.guanajuato.conectate.metrics.interactions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;

/** The last 28 whole days, so that each weekday is in it four times; today stands apart, for it is not over. */
@Path("/resultados")
@RolesAllowed({Role.OF_ANALISIS, Role.OF_COMUNICACION})
@Blocking
class ResultsPage {
    private static final int DAYS = 28;

    private final DailyFigures figures;
    private final Clock clock;

    ResultsPage(DailyFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GET
    public Response page() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ServiceClock.GUANAJUATO);
        try {
            var whole = figures.of(new Period(today.minusDays(DAYS), today.minusDays(1)));
            var unfinished = figures.of(new Period(today, today));
            return Pages.of(Templates.daily(whole, newestFirst(whole), unfinished.total(), clock.instant()));
        } catch (ViewUnavailable e) {
            return Pages.of(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), Templates.away());
        }
    }

    private static List<DailyInteractions.Day> newestFirst(DailyInteractions figures) {
        return figures.days().stream()
                .sorted(Comparator.comparing(DailyInteractions.Day::date).reversed())
                .toList();
    }

    @CheckedTemplate(basePath = "results")
    static class Templates {
        static native TemplateInstance daily(
                DailyInteractions figures, List<DailyInteractions.Day> days, long today, Instant now);

        static native TemplateInstance away();
    }
}
