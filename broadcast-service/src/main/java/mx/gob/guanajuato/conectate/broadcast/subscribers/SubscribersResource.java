package mx.gob.guanajuato.conectate.broadcast.subscribers;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** How many there are; who they are is told to nobody. */
@Path("/api/subscribers")
@Produces(MediaType.APPLICATION_JSON)
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@SecurityRequirement(name = "api-key")
class SubscribersResource {
    private final SubscriberCount count;

    SubscribersResource(SubscriberCount count) {
        this.count = count;
    }

    @GET
    @Path("/count")
    @Operation(summary = "How many citizens are subscribed now")
    @APIResponse(responseCode = "200", description = "The count of this instance's partitions")
    @APIResponse(responseCode = "401", description = "Key missing or wrong (problem+json)")
    public Count count() {
        return new Count(count.total(), count.partitions());
    }

    /** The answer. */
    record Count(
            @Schema(description = "Subscribed now, in the partitions below") int subscribers,
            @Schema(description = "Partitions that this instance works on; all 12 where there is one instance")
                    int partitions) {}
}
