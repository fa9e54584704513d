package mx.gob.guanajuato.conectate.simulator.templates;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;
import org.jboss.resteasy.reactive.RestPath;

/** What Meta's reviewers do, at a demo's or a test's word. */
@Path("/simulator/templates")
class TemplatesDesk {
    private static final String STATES = "APPROVED|REJECTED|PAUSED|DISABLED|PENDING|FLAGGED";

    private final Templates templates;
    private final Review review;

    TemplatesDesk(Templates templates, Review review) {
        this.templates = templates;
        this.review = review;
    }

    @GET
    public List<Template> all() {
        return templates.after("", Templates.MOST);
    }

    @PUT
    @Path("/{name}/{language}")
    public Template turn(@RestPath String name, @RestPath String language, Turn turn) {
        if (turn == null || turn.status() == null || !turn.status().matches(STATES))
            throw new InvalidInput("status", "must be one of " + STATES);
        return review.turn(name, language, turn.status(), turn.reason() == null ? "NONE" : turn.reason())
                .orElseThrow(() -> new InvalidInput("name", "no template of that name and language"));
    }

    /**
     * What is decided.
     *
     * @param reason Meta's word, e.g. {@code INVALID_FORMAT}
     */
    record Turn(String status, String reason) {}
}
