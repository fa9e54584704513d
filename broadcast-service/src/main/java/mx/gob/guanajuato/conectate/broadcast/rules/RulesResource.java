package mx.gob.guanajuato.conectate.broadcast.rules;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleDrafts.PricesDraft;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleDrafts.QuietHoursDraft;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastRule;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** Quiet hours and prices. */
@Path("/api/broadcast-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@SecurityRequirement(name = "api-key")
@APIResponse(responseCode = "401", description = "Key missing or wrong")
class RulesResource {
    private final RuleBook book;
    private final LayingRules laying;

    RulesResource(RuleBook book, LayingRules laying) {
        this.book = book;
        this.laying = laying;
    }

    @GET
    @Path("/quiet-hours")
    @Operation(summary = "When nobody is written to, in America/Mexico_City")
    @APIResponse(responseCode = "404", description = "Nobody has laid them down: there are none")
    public BroadcastRule quietHours() {
        return find(Rule.QuietHours.KEY);
    }

    @PUT
    @Path("/quiet-hours")
    @Operation(summary = "Lays quiet hours down; they count at once, for what goes out now, too")
    @APIResponse(responseCode = "400", description = "A field is wrong; field and reason are named")
    @APIResponse(responseCode = "409", description = "Somebody else changed them meanwhile")
    public BroadcastRule quietHours(@NotNull(message = "the body is missing") @Valid QuietHoursDraft draft) {
        return lay(draft.rule());
    }

    @GET
    @Path("/prices")
    @Operation(summary = "What a message costs, in pesos")
    @APIResponse(responseCode = "404", description = "Nobody has laid them down")
    public BroadcastRule prices() {
        return find(Rule.Prices.KEY);
    }

    @PUT
    @Path("/prices")
    @Operation(summary = "Lays prices down, for plans")
    @APIResponse(responseCode = "400", description = "A field is wrong; field and reason are named")
    @APIResponse(responseCode = "409", description = "Somebody else changed them meanwhile")
    public BroadcastRule prices(@NotNull(message = "the body is missing") @Valid PricesDraft draft) {
        return lay(draft.rule());
    }

    private BroadcastRule lay(Rule rule) {
        if (!laying.lay(Actor.PROGRAM, rule, laying.revision(rule.key())))
            throw HttpProblem.valueOf(Status.CONFLICT, "Somebody else changed it meanwhile");
        return find(rule.key());
    }

    private BroadcastRule find(String key) {
        return book.find(key).orElseThrow(() -> HttpProblem.valueOf(Status.NOT_FOUND, "Nobody has laid it down"));
    }
}
