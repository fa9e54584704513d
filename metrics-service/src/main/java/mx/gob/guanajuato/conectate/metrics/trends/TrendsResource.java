package mx.gob.guanajuato.conectate.metrics.trends;

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

/** Topics in the course of a period, for whoever has the key. */
@Path("/api/interactions/trends")
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@Tag(name = "Interacciones")
@Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE, Format.XLSX_TYPE})
class TrendsResource {
    private final TrendFigures figures;
    private final Answers answers;

    TrendsResource(TrendFigures figures, Answers answers) {
        this.figures = figures;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "topicTrends",
            summary = "Cada tema a lo largo del periodo: por día, semana o mes",
            description = "Un tema por el que alguna vez preguntaron menos de 5 personas no se muestra.")
    @APIResponse(
            responseCode = "200",
            description = "Un renglón por tema, con todos sus puntos.",
            content = @Content(schema = @Schema(implementation = TopicTrends.class)))
    public Response trends(@BeanParam Asked asked) {
        return answers.answer(asked, figures::of);
    }
}
