package mx.gob.guanajuato.conectate.metrics.signal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.metrics.export.Answers;
import mx.gob.guanajuato.conectate.metrics.export.Format;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Today;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What stands out today, for whoever has the key. */
@Path("/api/early-signal")
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@Tag(name = "Señal temprana")
@Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE, Format.XLSX_TYPE})
class SignalResource {
    private final SignalFigures figures;
    private final Today today;
    private final Answers answers;

    SignalResource(SignalFigures figures, Today today, Answers answers) {
        this.figures = figures;
        this.today = today;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "earlySignal",
            summary = "Municipios y temas que hoy se preguntan más de lo que sus últimas cuatro semanas hacen esperar")
    @APIResponse(
            responseCode = "200",
            description = "Las señales, y el método.",
            content = @Content(schema = @Schema(implementation = EarlySignal.class)))
    public Response signals(
            @Parameter(description = "El día; sin él, hoy.", example = "2021-01-15") @QueryParam("date") String date,
            @Parameter(description = "json, csv o xlsx. Sin él decide Accept.") @QueryParam("format") String format,
            @Context HttpHeaders headers) {
        var day = date == null ? today.day() : Period.day("date", date);
        return answers.answer(figures.on(day), format, headers);
    }
}
