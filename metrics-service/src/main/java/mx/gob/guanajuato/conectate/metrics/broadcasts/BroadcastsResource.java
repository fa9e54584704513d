package mx.gob.guanajuato.conectate.metrics.broadcasts;

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

/** What became of broadcasts, for whoever has the key. */
@Path("/api/broadcasts")
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@Tag(name = "Envíos")
@Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE, Format.XLSX_TYPE})
class BroadcastsResource {
    private final BroadcastFigures figures;
    private final Answers answers;

    BroadcastsResource(BroadcastFigures figures, Answers answers) {
        this.figures = figures;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "broadcasts", summary = "Envíos del periodo: a cuántas personas y hasta dónde llegaron")
    @APIResponse(
            responseCode = "200",
            description = "Un renglón por contenido.",
            content = @Content(schema = @Schema(implementation = Broadcasts.class)))
    public Response broadcasts(@BeanParam Asked asked) {
        return answers.answer(asked, figures::of);
    }
}
