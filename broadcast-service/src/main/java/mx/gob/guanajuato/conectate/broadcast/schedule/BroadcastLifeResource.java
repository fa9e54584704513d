package mx.gob.guanajuato.conectate.broadcast.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.CatalogReader;
import mx.gob.guanajuato.conectate.broadcast.funnel.FeedMarks;
import mx.gob.guanajuato.conectate.broadcast.funnel.LiveProgress;
import mx.gob.guanajuato.conectate.broadcast.funnel.Watching;
import mx.gob.guanajuato.conectate.broadcast.requests.BroadcastDraft;
import mx.gob.guanajuato.conectate.broadcast.requests.ContentChecks;
import mx.gob.guanajuato.conectate.broadcast.requests.Problems;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestPath;

/** What is done with one broadcast, and how it goes. Each act may be repeated: the second time it changes nothing. */
@Path("/api/broadcasts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@SecurityRequirement(name = "api-key")
@APIResponse(responseCode = "401", description = "Key missing or wrong")
@APIResponse(responseCode = "404", description = "There is none of that id")
@APIResponse(responseCode = "503", description = "Kafka or Redis is away, or not everything is read yet; try again")
class BroadcastLifeResource {
    private final BroadcastLife life;
    private final BroadcastCatalog catalog;
    private final CatalogReader reader;
    private final FeedMarks marks;
    private final Watching watching;
    private final ContentChecks checks;

    BroadcastLifeResource(
            BroadcastLife life,
            BroadcastCatalog catalog,
            CatalogReader reader,
            FeedMarks marks,
            Watching watching,
            ContentChecks checks) {
        this.life = life;
        this.catalog = catalog;
        this.reader = reader;
        this.marks = marks;
        this.watching = watching;
        this.checks = checks;
    }

    /** When a draft goes out. */
    record Moment(
            @Schema(
                            description = "With its offset; absent: now",
                            format = "date-time",
                            examples = "2026-11-21T18:00:00-06:00")
                    String sendAt) {}

    @GET
    @Path("/progress")
    @Operation(summary = "How it goes: where its people are, how fast, and how long it takes yet")
    public LiveProgress progress(@RestPath String id) {
        requireAll();
        try {
            return watching.of(catalog.find(id).orElseThrow(Problems::unknown));
        } catch (ViewUnavailable e) {
            throw Problems.unmeasured();
        }
    }

    @POST
    @Path("/send")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sends a draft, now or at a time")
    @APIResponse(
            responseCode = "400",
            description = "Its template is not approved or does not fit it any more, or the moment is past")
    @APIResponse(responseCode = "409", description = "It is no draft")
    public BroadcastAnswer send(@RestPath String id, Moment moment) {
        requireAll();
        checks.requireSendable(catalog.find(id).orElseThrow(Problems::unknown));
        var sendAt = Optional.ofNullable(moment).flatMap(one -> BroadcastDraft.momentIn(one.sendAt()));
        return answer(life.send(Actor.PROGRAM, id, sendAt));
    }

    @POST
    @Path("/pause")
    @Operation(summary = "Holds it: within a second nothing goes out but what is in flight")
    @APIResponse(responseCode = "409", description = "It neither goes out nor is scheduled")
    public BroadcastAnswer pause(@RestPath String id) {
        requireAll();
        return answer(life.pause(Actor.PROGRAM, id));
    }

    @POST
    @Path("/resume")
    @Operation(summary = "Lets it go on where it was held; one that was overdue begins now")
    @APIResponse(responseCode = "409", description = "It is not held, or its time is over")
    public BroadcastAnswer resume(@RestPath String id) {
        requireAll();
        return answer(life.resume(Actor.PROGRAM, id));
    }

    @POST
    @Path("/cancel")
    @Operation(summary = "Ends it for good: within a second nothing goes out but what is in flight")
    @APIResponse(responseCode = "409", description = "It is over")
    public BroadcastAnswer cancel(@RestPath String id) {
        requireAll();
        return answer(life.cancel(Actor.PROGRAM, id));
    }

    @POST
    @Path("/again")
    @Operation(summary = "Sends it once more, to just those whom it certainly did not reach")
    @APIResponse(responseCode = "200", description = "The repetition, a broadcast of its own; each has one")
    @APIResponse(responseCode = "409", description = "It is not over, or was too long ago")
    public BroadcastAnswer again(@RestPath String id) {
        requireAll();
        return answer(life.again(Actor.PROGRAM, id));
    }

    private void requireAll() {
        if (!reader.caughtUp().isDone()) throw Problems.notReady();
    }

    private BroadcastAnswer answer(Broadcast broadcast) {
        return BroadcastAnswer.of(broadcast, marks.of(broadcast.id()));
    }
}
