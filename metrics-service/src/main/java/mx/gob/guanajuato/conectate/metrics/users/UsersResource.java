package mx.gob.guanajuato.conectate.metrics.users;

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

/** Different people, for whoever has the key. */
@Path("/api/users")
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@Tag(name = "Personas")
@Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE, Format.XLSX_TYPE})
class UsersResource {
    private final UserFigures figures;
    private final Answers answers;

    UsersResource(UserFigures figures, Answers answers) {
        this.figures = figures;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "users",
            summary = "Personas distintas: del periodo, y por día, semana y mes; nuevas y que regresan")
    @APIResponse(
            responseCode = "200",
            description = "Exactas, sin estimación.",
            content = @Content(schema = @Schema(implementation = Users.class)))
    public Response users(@BeanParam Asked asked) {
        return answers.answer(asked, figures::of);
    }
}
