package mx.gob.guanajuato.conectate.broadcast.alerts;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import mx.gob.guanajuato.conectate.broadcast.rules.LayingRules;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.broadcast.templates.RequestingTemplates;
import mx.gob.guanajuato.conectate.broadcast.templates.TemplateProblems;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Rules of alerts: which change is told, to whom and in which words. */
@Path("/api/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@SecurityRequirement(name = "api-key")
@APIResponse(responseCode = "401", description = "Key missing or wrong")
class AlertsResource {
    private final RuleBook book;
    private final LayingRules laying;
    private final AlertTrial trial;
    private final AlertTemplates templates;

    AlertsResource(RuleBook book, LayingRules laying, AlertTrial trial, AlertTemplates templates) {
        this.templates = templates;
        this.book = book;
        this.laying = laying;
        this.trial = trial;
    }

    @GET
    @Operation(summary = "The rules, by their names")
    public List<Rule.Alert> all() {
        return book.alerts();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Lays a rule down, or another in its place; from then on it tells what changes")
    @APIResponse(responseCode = "400", description = "A field is wrong; field and reason are named")
    @APIResponse(responseCode = "409", description = "Somebody else changed it meanwhile")
    public Rule.Alert lay(
            @RestPath @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}", message = "is no id of a-z, 0-9 and -") String id,
            @NotNull(message = "the body is missing") @Valid AlertDraft draft) {
        var rule = draft.rule(id);
        if (!laying.lay(Actor.PROGRAM, rule, laying.revision(rule.key())))
            throw HttpProblem.valueOf(Status.CONFLICT, "Somebody else changed it meanwhile");
        return rule;
    }

    @POST
    @Path("/{id}/trial")
    @Operation(
            summary = "Tries a rule without laying it down: what each municipality would be told, and how many people")
    @APIResponse(responseCode = "400", description = "A field is wrong; field and reason are named")
    @APIResponse(responseCode = "503", description = "Not everybody who is subscribed is read yet; try again")
    public List<AlertTrial.Told> tried(
            @RestPath @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}", message = "is no id of a-z, 0-9 and -") String id,
            @NotNull(message = "the body is missing") @Valid AlertDraft draft) {
        return trial.of(draft.rule(id));
    }

    @POST
    @Path("/{id}/template")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Asks Meta for the template by which the rule tells who has not written in the last 24 hours")
    @APIResponse(responseCode = "202", description = "Meta reviews it; GET /api/templates tells when it is approved")
    @APIResponse(responseCode = "400", description = "The words do not fit into a template")
    @APIResponse(responseCode = "404", description = "There is no rule of that id")
    @APIResponse(responseCode = "409", description = "It was asked for before")
    @APIResponse(responseCode = "502", description = "Meta refused it; the reason is Meta's")
    @APIResponse(responseCode = "503", description = "Meta does not answer; try again")
    public RestResponse<RequestingTemplates.Asked> template(@RestPath String id) {
        var rule = book.alerts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> HttpProblem.valueOf(Status.NOT_FOUND, "There is no rule of that id"));
        var asked = TemplateProblems.or(() -> templates.ask(Actor.PROGRAM, rule));
        return RestResponse.status(RestResponse.Status.ACCEPTED, asked);
    }
}
