package mx.gob.guanajuato.conectate.chatbot.privacy.office;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.privacy.data.Exporting;
import mx.gob.guanajuato.conectate.chatbot.privacy.erasure.Case;
import mx.gob.guanajuato.conectate.chatbot.privacy.erasure.Cases;
import mx.gob.guanajuato.conectate.chatbot.privacy.erasure.Erasing;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.operations.access.NeedsPrivacyKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A citizen's data by number, for {@code ./conectate privacy} and for the privacy office's own tools. */
@Path("/api/privacy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@NeedsPrivacyKey
@PermitAll // of the roles of staff, not of the key
@SecurityRequirement(name = "api-key")
@Tag(name = "Privacy")
@Blocking
class PrivacyResource {
    private final Exporting exporting;
    private final Erasing erasing;
    private final Cases cases;
    private final Audit audit;

    PrivacyResource(Exporting exporting, Erasing erasing, Cases cases, Audit audit) {
        this.exporting = exporting;
        this.erasing = erasing;
        this.cases = cases;
        this.audit = audit;
    }

    @POST
    @Path("/export")
    @Operation(summary = "Everything that is kept of a citizen, as one JSON object, streamed")
    @APIResponse(responseCode = "200", description = "By kind: what it is, its topic, how long it is kept, its records")
    @APIResponse(responseCode = "400", description = "Number or reference cannot be taken (problem+json)")
    @APIResponse(responseCode = "401", description = "Key missing or wrong (problem+json)")
    public StreamingOutput export(@Valid @NotNull CitizenRequest request) {
        var typed = request.typed();
        audit.tell(Actor.COMMAND, Action.CITIZEN_EXPORTED, "solicitud " + typed.reference());
        return out -> exporting.json(typed.citizen(), out);
    }

    @POST
    @Path("/erasures")
    @Operation(summary = "Erases a citizen; nothing is sent from then on, what retention keeps is gone within 8 days")
    @APIResponse(responseCode = "200", description = "The case, with what each part took away")
    @APIResponse(responseCode = "400", description = "Number or reference cannot be taken (problem+json)")
    @APIResponse(responseCode = "401", description = "Key missing or wrong (problem+json)")
    public Case erase(@Valid @NotNull CitizenRequest request) {
        var typed = request.typed();
        String folio = erasing.erase(Actor.COMMAND, typed.citizen(), typed.reference());
        return cases.newestFirst().stream()
                .filter(one -> one.folio().equals(folio))
                .findFirst()
                .orElseThrow();
    }

    @GET
    @Path("/erasures")
    @Operation(summary = "The proofs of what was erased, newest first; none holds a number")
    @APIResponse(responseCode = "200", description = "Every case")
    @APIResponse(responseCode = "401", description = "Key missing or wrong (problem+json)")
    public List<Case> erasures() {
        return cases.newestFirst();
    }
}
