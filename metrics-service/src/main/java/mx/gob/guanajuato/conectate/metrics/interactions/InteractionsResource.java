package mx.gob.guanajuato.conectate.metrics.interactions;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Interactions by calendar day, for whoever has the key. */
@Path("/api/interactions")
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@SecurityRequirement(name = "api-key")
@Tag(name = "Interacciones")
@Produces(MediaType.APPLICATION_JSON)
class InteractionsResource {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String NO_DAY = "not a day such as 2026-11-21";

    private final InteractionFigures figures;

    InteractionsResource(InteractionFigures figures) {
        this.figures = figures;
    }

    @GET
    @Path("/daily")
    @Operation(
            operationId = "dailyInteractions",
            summary = "Interacciones por día, con total y promedio",
            description = "Un mensaje de un ciudadano cuenta una vez, en el día en que lo envió (hora de Guanajuato).")
    @APIResponse(responseCode = "200", description = "Las cifras; complete dice si incluyen todo lo registrado.")
    @APIResponse(responseCode = "400", description = "Un parámetro no es válido: campo y razón en violations.")
    @APIResponse(responseCode = "401", description = "Falta la clave en X-API-Key, o no es la correcta.")
    @APIResponse(responseCode = "503", description = "Las cifras no se pueden leer en este momento.")
    public DailyInteractions daily(
            @Parameter(description = "Primer día, incluido.", example = "2026-11-01")
                    @QueryParam("from")
                    @NotNull
                    @Pattern(regexp = DAY, message = NO_DAY)
                    String from,
            @Parameter(description = "Último día, incluido; a lo más 1,200 días en total.", example = "2026-11-21")
                    @QueryParam("to")
                    @NotNull
                    @Pattern(regexp = DAY, message = NO_DAY)
                    String to) {
        return figures.daily(Period.of(from, to));
    }
}
