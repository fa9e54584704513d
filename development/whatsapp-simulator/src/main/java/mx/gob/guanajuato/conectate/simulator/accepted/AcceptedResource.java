package mx.gob.guanajuato.conectate.simulator.accepted;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;
import org.jboss.resteasy.reactive.RestQuery;

/** Shows what was accepted. */
@Path("/simulator/accepted")
class AcceptedResource {
    private static final int MOST_AT_ONCE = 100_000;

    private final AcceptedMessages accepted;

    AcceptedResource(AcceptedMessages accepted) {
        this.accepted = accepted;
    }

    @GET
    public List<AcceptedMessage> after(@RestQuery @DefaultValue("0") long after, @RestQuery Integer limit) {
        return accepted.after(after, InvalidInput.within(limit, 1_000, 1, MOST_AT_ONCE, "limit"));
    }

    @GET
    @Path("/count")
    public AcceptedMessages.Counts count() {
        return accepted.counts();
    }

    @GET
    @Path("/duplicates")
    public List<AcceptedMessages.Duplicates> duplicates() {
        return accepted.duplicates();
    }
}
