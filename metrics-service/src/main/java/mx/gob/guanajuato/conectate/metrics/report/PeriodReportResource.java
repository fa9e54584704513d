package mx.gob.guanajuato.conectate.metrics.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.metrics.export.Answers;
import mx.gob.guanajuato.conectate.metrics.export.Format;
import mx.gob.guanajuato.conectate.metrics.period.Asked;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report of a period, for whoever has the key. */
@Path("/api/period-report")
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@Tag(name = "Informe del periodo")
@Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE, Format.XLSX_TYPE, Format.PDF_TYPE})
class PeriodReportResource {
    private final PeriodFigures figures;
    private final PrintedReport print;
    private final Answers answers;

    PeriodReportResource(PeriodFigures figures, PrintedReport print, Answers answers) {
        this.figures = figures;
        this.print = print;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "periodReport",
            summary = "Resumen global del periodo: promedio diario, total, personas, contenidos enviados",
            description = "JSON, CSV, XLSX y PDF son un solo cálculo y llevan su número.")
    @APIResponse(
            responseCode = "200",
            description = "El informe.",
            content = @Content(schema = @Schema(implementation = PeriodReport.class)))
    public Response report(@BeanParam Asked asked) {
        return answers.answer(asked, figures::of, print::of);
    }
}
