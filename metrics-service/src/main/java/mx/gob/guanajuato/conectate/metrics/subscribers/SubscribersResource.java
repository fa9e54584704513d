package mx.gob.guanajuato.conectate.metrics.subscribers;

import io.smallrye.common.annotation.Blocking;
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

/** Who was subscribed, for whoever has the key. */
@Path("/api/subscribers")
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@Tag(name = "Personas")
@Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE, Format.XLSX_TYPE})
@Blocking
class SubscribersResource {
    private final SubscriberFigures figures;
    private final Answers answers;

    SubscribersResource(SubscriberFigures figures, Answers answers) {
        this.figures = figures;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "subscribers",
            summary = "Personas suscritas a Conéctate: en algún momento del periodo, y altas y bajas de cada día")
    @APIResponse(
            responseCode = "200",
            description = "Exactas, sin estimación.",
            content = @Content(schema = @Schema(implementation = Subscribers.class)))
    public Response subscribers(@BeanParam Asked asked) {
        return answers.answer(asked, figures::of);
    }
}
