package mx.gob.guanajuato.conectate.broadcast.lists;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.broadcast.lists.ListRow.Refused;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** Lists of subscribers, and one citizen's proof. A number never stands in an address. */
@Path("/api/subscribers")
@Produces(MediaType.APPLICATION_JSON)
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@SecurityRequirement(name = "api-key")
@Blocking
@APIResponse(responseCode = "401", description = "Key missing or wrong")
@APIResponse(responseCode = "503", description = "Kafka is away; try again, nothing is taken twice")
class SubscriberListsResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ImportingList importing;
    private final ExportingList exporting;
    private final OneSubscriber one;
    private final Audit audit;

    SubscriberListsResource(ImportingList importing, ExportingList exporting, OneSubscriber one, Audit audit) {
        this.importing = importing;
        this.exporting = exporting;
        this.one = one;
        this.audit = audit;
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Operation(summary = "Brings a list in; columns numero, consentimiento, origen, and municipio, temas, etiquetas")
    @APIResponse(
            responseCode = "200",
            description = "How many rows were taken, and which were not, with line and reason")
    @APIResponse(responseCode = "400", description = "It is no such list; nothing was taken")
    @APIResponse(responseCode = "413", description = "Larger than 16 MB")
    public ImportOutcome bring(InputStream list, @RestHeader("X-List-Name") String name, @RestQuery boolean dryRun) {
        try {
            return importing.read(Actor.PROGRAM, name, list, dryRun);
        } catch (ListRefused e) {
            throw HttpProblem.valueOf(Status.BAD_REQUEST, e.getMessage());
        } catch (ListAway e) {
            throw away();
        }
    }

    @GET
    @Path("/list")
    @Produces(CSV)
    @Operation(summary = "Everybody who is subscribed, as a list that can be brought in again")
    public Response take() {
        audit.tell(Actor.PROGRAM, Action.SUBSCRIBERS_EXPORTED, "Lista de personas suscritas");
        StreamingOutput rows = exporting::write;
        return Response.ok(rows, CSV)
                .header("Content-Disposition", "attachment; filename=\"suscritas.csv\"")
                .build();
    }

    @POST
    @Path("/proof")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What proves one citizen's consent: when and how it was given")
    @APIResponse(responseCode = "404", description = "Nobody of that number ever joined")
    public Proof proof(@NotNull(message = "the body is missing") Number number) {
        try {
            return one.proof(Actor.PROGRAM, number.typed())
                    .orElseThrow(() -> HttpProblem.valueOf(Status.NOT_FOUND, "Nobody of that number ever joined"));
        } catch (Refused e) {
            throw noNumber();
        } catch (ListAway e) {
            throw away();
        }
    }

    @POST
    @Path("/leave")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes somebody out who asked for it elsewhere; nothing goes out to them a second later")
    @APIResponse(responseCode = "204", description = "Done; also if they never joined")
    public void leave(@NotNull(message = "the body is missing") Number number) {
        try {
            one.takeOut(Actor.PROGRAM, number.typed());
        } catch (Refused e) {
            throw noNumber();
        } catch (ListAway e) {
            throw away();
        }
    }

    private static HttpProblem noNumber() {
        String reason = "is no telephone number";
        return HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle(Status.BAD_REQUEST.getReasonPhrase())
                .withDetail("number: " + reason)
                .with("violations", List.of(Map.of("field", "number", "in", "body", "message", reason)))
                .build();
    }

    private static HttpProblem away() {
        return HttpProblem.valueOf(Status.SERVICE_UNAVAILABLE, "Kafka is away. Try again");
    }

    /** Whom it is about. */
    @Schema(name = "TelephoneNumber")
    record Number(@Schema(examples = "4771234567") String number) {
        String typed() {
            return number == null ? "" : number;
        }

        @Override
        public String toString() {
            return "Number[…]";
        }
    }
}
