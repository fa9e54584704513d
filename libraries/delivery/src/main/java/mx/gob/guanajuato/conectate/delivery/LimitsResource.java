package mx.gob.guanajuato.conectate.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;

/** How fast our numbers may send. What an operator sets counts at once, for all instances, above settings and Meta. */
@Path("/api/limits")
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
class LimitsResource {
    private final Deliveries deliveries;
    private final WhatsAppSettings numbers;

    LimitsResource(Deliveries deliveries, WhatsAppSettings numbers) {
        this.deliveries = deliveries;
        this.numbers = numbers;
    }

    /** The rate that an operator sets. */
    @Schema(name = "NumberRate")
    record NumberRate(
            @NotNull @Min(1) @Max(1_000) @Schema(description = "In and out together") Integer messagesPerSecond) {}

    @GET
    @Operation(summary = "What holds sending back at present, and why; empty on a good day")
    public Map<String, String> conditions() {
        return deliveries.conditions();
    }

    @PUT
    @Path("/{phoneNumberId}")
    @Operation(summary = "Sets the rate of one of our numbers, until it is taken back or Redis is emptied")
    public Uni<Void> fix(@RestPath String phoneNumberId, @Valid @NotNull NumberRate rate) {
        return done(deliveries
                .limits()
                .fixRate(ours(phoneNumberId), rate.messagesPerSecond())
                .mapEmpty());
    }

    @DELETE
    @Path("/{phoneNumberId}")
    @Operation(summary = "Takes that rate back: settings and Meta count again")
    public Uni<Void> release(@RestPath String phoneNumberId) {
        return done(deliveries.limits().releaseRate(ours(phoneNumberId)).mapEmpty());
    }

    private String ours(String phoneNumberId) {
        if (numbers.owns(phoneNumberId)) return phoneNumberId;
        throw HttpProblem.valueOf(Status.NOT_FOUND, "That is no number of ours");
    }

    private static Uni<Void> done(Future<Void> future) {
        return Uni.createFrom()
                .completionStage(future.toCompletionStage())
                .onFailure()
                .transform(away -> HttpProblem.valueOf(Status.SERVICE_UNAVAILABLE, "Redis is away: try again"));
    }
}
