package mx.gob.guanajuato.conectate.metrics.signal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.metrics.export.Answers;
import mx.gob.guanajuato.conectate.metrics.pages.AwayPage;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Today;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import org.jboss.resteasy.reactive.RestPath;

/** What stands out today, or on another day, with the method in plain words. */
@Path("/resultados/senal")
@RolesAllowed({Role.OF_ANALISIS, Role.OF_COMUNICACION})
@Blocking
class SignalPage {
    private static final Set<String> ENDINGS = Set.of("csv", "xlsx");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final SignalFigures figures;
    private final Today today;
    private final Answers answers;

    SignalPage(SignalFigures figures, Today today, Answers answers) {
        this.figures = figures;
        this.today = today;
        this.answers = answers;
    }

    @GET
    public Response page(@QueryParam("dia") String typed) {
        var asked = typed == null ? Optional.of(today.day()) : day(typed);
        var day = asked.orElse(today.day());
        int status = asked.isPresent() ? Response.Status.OK.getStatusCode() : Pages.REFUSED;
        try {
            return Pages.of(status, Templates.signal(figures.on(day), day.equals(today.day()), asked.isEmpty()));
        } catch (ViewUnavailable e) {
            return AwayPage.answer();
        }
    }

    private Optional<LocalDate> day(String typed) {
        try {
            if (!DAY.matcher(typed).matches()) return Optional.empty();
            return Optional.of(LocalDate.parse(typed)).filter(day -> !day.isAfter(today.day()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @GET
    @Path("/senal.{ending}")
    public Response file(@RestPath String ending, @QueryParam("dia") String day) {
        if (!ENDINGS.contains(ending)) throw new NotFoundException();
        return answers.file(figures.on(Period.day("dia", day)), ending);
    }

    @CheckedTemplate(basePath = "results")
    static class Templates {
        static native TemplateInstance signal(EarlySignal signal, boolean today, boolean wrong);
    }
}
