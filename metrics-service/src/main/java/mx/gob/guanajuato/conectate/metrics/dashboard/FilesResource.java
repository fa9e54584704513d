package mx.gob.guanajuato.conectate.metrics.dashboard;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.metrics.export.Answers;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import org.jboss.resteasy.reactive.RestPath;

/** What stands behind a chart, as a file: the same as the API answers, by a link that a browser follows. */
@Path("/resultados/archivos")
@RolesAllowed({Role.OF_ANALISIS, Role.OF_COMUNICACION})
@Blocking
class FilesResource {
    private static final Set<String> ENDINGS = Set.of("csv", "xlsx");

    private final Reports reports;
    private final Answers answers;

    FilesResource(Reports reports, Answers answers) {
        this.reports = reports;
        this.answers = answers;
    }

    @GET
    @Path("/{name}.{ending}")
    public Response file(
            @RestPath String name,
            @RestPath String ending,
            @QueryParam("desde") String from,
            @QueryParam("hasta") String to) {
        if (!ENDINGS.contains(ending)) throw new NotFoundException();
        var report = reports.named(name, Period.of(from, to)).orElseThrow(NotFoundException::new);
        return answers.file(report, ending);
    }
}
