package mx.gob.guanajuato.conectate.metrics.rebuild;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.metrics.counting.CountRebuild;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The counting itself, for operators. */
@Path("/api/counts")
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@Tag(name = "Operación")
@Produces(MediaType.APPLICATION_JSON)
class CountsResource {
    private final CountRebuild rebuild;

    CountsResource(CountRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @GET
    @Operation(operationId = "counts", summary = "Cómo va la cuenta, y la nueva si se está haciendo una")
    public CountsState state() {
        var standing = rebuild.standing();
        return new CountsState(
                standing.serving(),
                standing.served().isComplete(),
                standing.served().behindBy(),
                standing.building()
                        .map(generation -> new CountsState.Building(
                                generation, standing.built().behindBy())));
    }

    @POST
    @Path("/rebuild")
    @Operation(
            operationId = "rebuildCounts",
            summary = "Cuenta todo de nuevo desde el principio del registro",
            description =
                    "La cuenta anterior sigue contestando hasta que la nueva la alcanza. Pedirlo otra vez mientras"
                            + " tanto no cambia nada.")
    @APIResponse(
            responseCode = "202",
            description = "Empezó, o ya iba.",
            content = @Content(schema = @Schema(implementation = CountsState.class)))
    public Response rebuild() {
        rebuild.begin();
        return Response.accepted(state()).build();
    }
}
