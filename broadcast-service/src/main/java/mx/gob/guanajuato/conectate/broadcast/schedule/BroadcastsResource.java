package mx.gob.guanajuato.conectate.broadcast.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.CatalogReader;
import mx.gob.guanajuato.conectate.broadcast.funnel.FeedMarks;
import mx.gob.guanajuato.conectate.broadcast.requests.BroadcastDraft;
import mx.gob.guanajuato.conectate.broadcast.requests.ContentChecks;
import mx.gob.guanajuato.conectate.broadcast.requests.Problems;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Broadcasts: create, look at and change them. Every error is problem+json. What is done with one is beside it. */
@Path("/api/broadcasts")
@Produces(MediaType.APPLICATION_JSON)
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@SecurityRequirement(name = "api-key")
@APIResponse(responseCode = "401", description = "Key missing or wrong")
@APIResponse(responseCode = "503", description = "Kafka is away, or not everything is read yet; try again")
class BroadcastsResource {
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_LIST = 1_000;

    private final SchedulingBroadcasts scheduling;
    private final BroadcastCatalog catalog;
    private final CatalogReader reader;
    private final FeedMarks marks;
    private final ContentChecks checks;

    BroadcastsResource(
            SchedulingBroadcasts scheduling,
            BroadcastCatalog catalog,
            CatalogReader reader,
            FeedMarks marks,
            ContentChecks checks) {
        this.checks = checks;
        this.scheduling = scheduling;
        this.catalog = catalog;
        this.reader = reader;
        this.marks = marks;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sends a content, once to each subscriber of one moment; as a draft it is only kept")
    @APIResponse(responseCode = "201", description = "Created; Location says where it is")
    @APIResponse(responseCode = "200", description = "It was created before, with the same key and content")
    @APIResponse(responseCode = "400", description = "A field is wrong; field and reason are named")
    @APIResponse(responseCode = "409", description = "The key was used for another content")
    public RestResponse<BroadcastAnswer> create(
            @NotNull(message = "the body is missing") @Valid BroadcastDraft draft,
            @HeaderParam(KEY)
                    @Pattern(regexp = "[!-~]{1,128}", message = "is not 1 to 128 visible ASCII characters")
                    @Parameter(description = "Drawn by the caller; with it a request can be sent again safely")
                    String key) {
        requireAll();
        checks.require(draft);
        var scheduled = scheduling.schedule(Actor.PROGRAM, draft, Optional.ofNullable(key));
        var place = URI.create("/api/broadcasts/" + scheduled.broadcast().id());
        return ResponseBuilder.create(scheduled.created() ? Status.CREATED : Status.OK, answer(scheduled.broadcast()))
                .location(place)
                .build();
    }

    @GET
    @Operation(summary = "The broadcasts, the latest first")
    public List<BroadcastAnswer> latest(
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(LONGEST_LIST) int limit) {
        requireAll();
        return catalog.latest(limit).stream().map(this::answer).toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One broadcast, and how far it is handed over for sending")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    public BroadcastAnswer one(@RestPath String id) {
        requireAll();
        return answer(catalog.find(id).orElseThrow(Problems::unknown));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Puts another content, audience or time in the place of those of one that has not begun")
    @APIResponse(responseCode = "400", description = "A field is wrong; field and reason are named")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "409", description = "It has begun")
    public BroadcastAnswer change(
            @RestPath String id, @NotNull(message = "the body is missing") @Valid BroadcastDraft draft) {
        requireAll();
        checks.require(draft);
        return answer(scheduling.change(Actor.PROGRAM, id, draft));
    }

    /** With half a catalog a broadcast would be unknown that exists, or be created a second time. */
    private void requireAll() {
        if (!reader.caughtUp().isDone()) throw Problems.notReady();
    }

    private BroadcastAnswer answer(Broadcast broadcast) {
        return BroadcastAnswer.of(broadcast, marks.of(broadcast.id()));
    }
}
