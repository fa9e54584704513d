package mx.gob.guanajuato.conectate.broadcast.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import mx.gob.guanajuato.conectate.broadcast.audience.AudienceSizes;
import mx.gob.guanajuato.conectate.broadcast.recent.RecentMessages;
import mx.gob.guanajuato.conectate.broadcast.requests.AudienceDraft;
import mx.gob.guanajuato.conectate.broadcast.requests.BroadcastDraft;
import mx.gob.guanajuato.conectate.broadcast.schedule.SchedulingBroadcasts;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** What would be, before anything is sent. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@SecurityRequirement(name = "api-key")
@APIResponse(responseCode = "400", description = "A field is wrong; field and reason are named")
@APIResponse(responseCode = "401", description = "Key missing or wrong")
@APIResponse(responseCode = "503", description = "Not everybody who is subscribed is read yet; try again")
class PlansResource {
    private final Planning planning;
    private final SchedulingBroadcasts scheduling;
    private final AudienceSizes sizes;
    private final RecentMessages recent;
    private final Clock clock;

    PlansResource(
            Planning planning,
            SchedulingBroadcasts scheduling,
            AudienceSizes sizes,
            RecentMessages recent,
            Clock clock) {
        this.planning = planning;
        this.scheduling = scheduling;
        this.sizes = sizes;
        this.recent = recent;
        this.clock = clock;
    }

    @POST
    @Path("/plans")
    @Operation(
            summary = "Plans a broadcast and creates none: people, templates, time, pesos, who is not reached and why")
    public Plan plan(@NotNull(message = "the body is missing") @Valid BroadcastDraft draft) {
        return planning.of(scheduling.asIfSent(draft));
    }

    @POST
    @Path("/audience")
    @Operation(summary = "How many people an audience has now")
    public AudienceSizes.Size size(@NotNull(message = "the body is missing") @Valid AudienceDraft audience) {
        return sizes.of(audience.audience(), clock.instant(), recent::mayBeWrittenFreely);
    }
}
