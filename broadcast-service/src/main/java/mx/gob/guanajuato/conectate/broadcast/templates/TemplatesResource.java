package mx.gob.guanajuato.conectate.broadcast.templates;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.List;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.templates.RequestingTemplates.Asked;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import mx.gob.guanajuato.conectate.whatsapp.account.MessageTemplate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestResponse;

/** The templates of our account, as Meta last told them. */
@Path("/api/templates")
@Produces(MediaType.APPLICATION_JSON)
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@SecurityRequirement(name = "api-key")
@Blocking
class TemplatesResource {
    private final TemplateCatalog templates;
    private final RequestingTemplates requesting;
    private final BroadcastCatalog broadcasts;

    TemplatesResource(TemplateCatalog templates, RequestingTemplates requesting, BroadcastCatalog broadcasts) {
        this.templates = templates;
        this.requesting = requesting;
        this.broadcasts = broadcasts;
    }

    @GET
    @Operation(summary = "Every template with its state")
    @APIResponse(responseCode = "200", description = "heardAt is missing until Meta was reached once")
    @APIResponse(responseCode = "401", description = "Key missing or wrong")
    public Known all() {
        return new Known(
                templates.heardAt().orElse(null),
                templates.all().stream().map(Template::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks Meta for a template that says, word for word, what a broadcast's content says")
    @APIResponse(responseCode = "202", description = "Meta reviews it; GET tells when it is approved")
    @APIResponse(responseCode = "400", description = "A field is wrong, or the content does not fit into a template")
    @APIResponse(responseCode = "404", description = "There is no broadcast of that id")
    @APIResponse(responseCode = "409", description = "There is a template of that name")
    @APIResponse(responseCode = "502", description = "Meta refused it; the reason is Meta's")
    @APIResponse(responseCode = "503", description = "Meta does not answer; try again")
    public RestResponse<Asked> ask(@NotNull(message = "the body is missing") @Valid Wanted wanted) {
        var broadcast = broadcasts
                .find(wanted.broadcastId())
                .orElseThrow(() -> HttpProblem.valueOf(Status.NOT_FOUND, "There is no broadcast of that id"));
        var asked = TemplateProblems.or(() -> requesting.ask(Actor.PROGRAM, wanted.name(), broadcast.content()));
        return RestResponse.status(Status.ACCEPTED, asked);
    }

    /** What is asked for. */
    @Schema(name = "TemplateRequest")
    record Wanted(
            @Schema(description = "Made a name that Meta takes: a to z, 0 to 9 and _", examples = "campo_julio")
                    @NotBlank(message = "is missing")
                    @Size(max = 100, message = "is longer than {max} characters")
                    String name,
            @Schema(description = "The broadcast, as a rule a draft, whose content it says")
                    @NotBlank(message = "is missing")
                    String broadcastId) {}

    /** The answer. */
    @Schema(name = "Templates")
    record Known(Instant heardAt, List<Template> templates) {}

    /** One of them. */
    @Schema(name = "Template")
    record Template(
            String name,
            String language,
            @Schema(description = "Meta's word: APPROVED, PENDING, REJECTED, PAUSED, DISABLED …") String status,
            String category,
            @Schema(description = "IMAGE, VIDEO, DOCUMENT, LOCATION, TEXT; empty: nothing above the body")
                    String heading,
            String body,
            int variables,
            @Schema(description = "Why Meta rejected it") String reason) {
        static Template of(MessageTemplate template) {
            return new Template(
                    template.name(),
                    template.language(),
                    template.status(),
                    template.category(),
                    template.header().orElse(""),
                    template.body(),
                    template.variables(),
                    template.reason().orElse(""));
        }
    }
}
