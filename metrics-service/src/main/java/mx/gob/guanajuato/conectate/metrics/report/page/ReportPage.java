package mx.gob.guanajuato.conectate.metrics.report.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.report.MonthlyReport;
import mx.gob.guanajuato.conectate.metrics.export.Answers;
import mx.gob.guanajuato.conectate.metrics.monthly.MonthlyReporting;
import mx.gob.guanajuato.conectate.metrics.pages.AwayPage;
import mx.gob.guanajuato.conectate.metrics.pages.ChosenPeriod;
import mx.gob.guanajuato.conectate.metrics.pages.PeriodPicker;
import mx.gob.guanajuato.conectate.metrics.pages.PeriodQuery;
import mx.gob.guanajuato.conectate.metrics.pages.UsualPeriod;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.report.PeriodFigures;
import mx.gob.guanajuato.conectate.metrics.report.PeriodReport;
import mx.gob.guanajuato.conectate.metrics.report.PrintedReport;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import org.jboss.resteasy.reactive.RestPath;

/** The sheet that gets signed, of any period, by default of the last month that is over. */
@Path("/resultados/informe")
@RolesAllowed({Role.OF_ANALISIS, Role.OF_COMUNICACION})
@Blocking
class ReportPage {
    private static final Set<String> ENDINGS = Set.of("pdf", "xlsx", "csv");

    private final PeriodPicker picker;
    private final PeriodFigures figures;
    private final PrintedReport print;
    private final Answers answers;
    private final MonthlyReporting monthly;

    ReportPage(
            PeriodPicker picker,
            PeriodFigures figures,
            PrintedReport print,
            Answers answers,
            MonthlyReporting monthly) {
        this.picker = picker;
        this.figures = figures;
        this.print = print;
        this.answers = answers;
        this.monthly = monthly;
    }

    @GET
    public Response page(@BeanParam PeriodQuery asked) {
        try {
            var chosen = picker.choose(asked, UsualPeriod.LAST_MONTH);
            int status = chosen.problems().isEmpty() ? Response.Status.OK.getStatusCode() : Pages.REFUSED;
            return Pages.of(status, Templates.report(chosen, figures.of(chosen.period()), Monthly.of(monthly)));
        } catch (ViewUnavailable e) {
            return AwayPage.answer();
        }
    }

    @GET
    @Path("/resumen-global.{ending}")
    public Response file(@RestPath String ending, @QueryParam("desde") String from, @QueryParam("hasta") String to) {
        if (!ENDINGS.contains(ending)) throw new NotFoundException();
        return answers.file(figures.of(Period.of(from, to)), ending, print::of);
    }

    /** How the reports that go out by themselves stand; without a last one, none has gone out. */
    record Monthly(boolean configured, String whereTo, Optional<MonthlyReport> last) {
        static Monthly of(MonthlyReporting reporting) {
            return new Monthly(reporting.isConfigured(), reporting.whereTo(), reporting.lastSent());
        }
    }

    @CheckedTemplate(basePath = "results")
    static class Templates {
        static native TemplateInstance report(ChosenPeriod chosen, PeriodReport report, Monthly monthly);
    }
}
