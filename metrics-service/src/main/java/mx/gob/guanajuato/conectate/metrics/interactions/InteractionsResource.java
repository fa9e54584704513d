package mx.gob.guanajuato.conectate.metrics.interactions;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import mx.gob.guanajuato.conectate.metrics.export.Answers;
import mx.gob.guanajuato.conectate.metrics.export.Format;
import mx.gob.guanajuato.conectate.metrics.labels.Municipality;
import mx.gob.guanajuato.conectate.metrics.period.Asked;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Interactions in every respect, for whoever has the key. */
@Path("/api/interactions")
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@Tag(name = "Interacciones")
@Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE, Format.XLSX_TYPE})
class InteractionsResource {
    private final DailyFigures daily;
    private final HourlyFigures hourly;
    private final GroupedFigures grouped;
    private final UnderstandingFigures understanding;
    private final ResponseTimeFigures responseTimes;
    private final Answers answers;

    InteractionsResource(
            DailyFigures daily,
            HourlyFigures hourly,
            GroupedFigures grouped,
            UnderstandingFigures understanding,
            ResponseTimeFigures responseTimes,
            Answers answers) {
        this.daily = daily;
        this.hourly = hourly;
        this.grouped = grouped;
        this.understanding = understanding;
        this.responseTimes = responseTimes;
        this.answers = answers;
    }

    @GET
    @Path("/daily")
    @Operation(
            operationId = "dailyInteractions",
            summary = "Interacciones por día, con total, promedio y comparación",
            description = "Un mensaje de un ciudadano cuenta una vez, en el día en que lo envió (hora de Guanajuato).")
    @APIResponse(
            responseCode = "200",
            description = "Las cifras; complete dice si incluyen todo lo registrado.",
            content = @Content(schema = @Schema(implementation = DailyInteractions.class)))
    public Response daily(@BeanParam Asked asked) {
        return answers.answer(asked, daily::of);
    }

    @GET
    @Path("/hourly")
    @Operation(operationId = "hourlyInteractions", summary = "Interacciones por hora y día de la semana")
    @APIResponse(
            responseCode = "200",
            description = "168 renglones.",
            content = @Content(schema = @Schema(implementation = HourlyInteractions.class)))
    public Response hourly(@BeanParam Asked asked) {
        return answers.answer(asked, hourly::of);
    }

    @GET
    @Path("/by-intent")
    @Operation(
            operationId = "interactionsByIntent",
            summary = "Interacciones por tema, con su cambio",
            description = "Los temas de menos de 5 personas no se muestran, ni se obtienen restando.")
    @APIResponse(
            responseCode = "200",
            description = "Un renglón por tema, del más al menos preguntado.",
            content = @Content(schema = @Schema(implementation = GroupedInteractions.class)))
    public Response byIntent(
            @BeanParam Asked asked,
            @Parameter(description = "Sólo de este municipio (código INEGI).", example = "11020")
                    @QueryParam("municipality")
                    String municipality) {
        if (municipality != null && !Municipality.exists(municipality))
            throw Period.wrong("municipality", "no municipality of Guanajuato, such as 11020");
        return answers.answer(asked, period -> grouped.byIntent(period, Optional.ofNullable(municipality)));
    }

    @GET
    @Path("/by-municipality")
    @Operation(
            operationId = "interactionsByMunicipality",
            summary = "Interacciones por municipio, con su cambio y por cada 10,000 habitantes",
            description = "Los municipios de menos de 5 personas no se muestran, ni se obtienen restando.")
    @APIResponse(
            responseCode = "200",
            description = "Los 46 municipios, y lo que no nombró ninguno.",
            content = @Content(schema = @Schema(implementation = GroupedInteractions.class)))
    public Response byMunicipality(
            @BeanParam Asked asked,
            @Parameter(description = "Sólo de este tema.", example = "vaccines") @QueryParam("intent") String intent) {
        return answers.answer(asked, period -> grouped.byMunicipality(period, Optional.ofNullable(intent)));
    }

    @GET
    @Path("/not-understood")
    @Operation(operationId = "notUnderstood", summary = "Lo que no se entendió, por día, y cómo se entendió lo demás")
    @APIResponse(
            responseCode = "200",
            description = "Las cifras.",
            content = @Content(schema = @Schema(implementation = Understanding.class)))
    public Response notUnderstood(@BeanParam Asked asked) {
        return answers.answer(asked, understanding::of);
    }

    @GET
    @Path("/response-times")
    @Operation(operationId = "responseTimes", summary = "Tiempos de respuesta, en percentiles")
    @APIResponse(
            responseCode = "200",
            description = "Del periodo y de cada día.",
            content = @Content(schema = @Schema(implementation = ResponseTimes.class)))
    public Response responseTimes(@BeanParam Asked asked) {
        return answers.answer(asked, responseTimes::of);
    }
}
