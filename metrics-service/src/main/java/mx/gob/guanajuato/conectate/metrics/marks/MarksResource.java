package mx.gob.guanajuato.conectate.metrics.marks;

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

/** What happened on days, for whoever has the key. */
@Path("/api/marks")
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@Tag(name = "Marcas")
@Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE, Format.XLSX_TYPE})
class MarksResource {
    private final MarkFigures figures;
    private final Answers answers;

    MarksResource(MarkFigures figures, Answers answers) {
        this.figures = figures;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "marks", summary = "Lo que pasó en un día y puede explicar sus cifras")
    @APIResponse(
            responseCode = "200",
            description = "Por día.",
            content = @Content(schema = @Schema(implementation = Marks.class)))
    public Response marks(@BeanParam Asked asked) {
        return answers.answer(asked, figures::of);
    }
}
