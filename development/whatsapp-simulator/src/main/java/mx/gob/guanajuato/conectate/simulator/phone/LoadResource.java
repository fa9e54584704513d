package mx.gob.guanajuato.conectate.simulator.phone;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Lets a crowd write, and says how far it is. */
@Path("/simulator/load")
class LoadResource {
    private final LoadRuns runs;

    LoadResource(LoadRuns runs) {
        this.runs = runs;
    }

    @POST
    @ResponseStatus(202) // accepted: the crowd writes from now on
    public LoadRun.View start(LoadOrder order) {
        if (order == null) throw new InvalidInput("body", "must say who writes what");
        return runs.start(order);
    }

    @GET
    @Path("/{id}")
    public LoadRun.View view(@RestPath String id) {
        return runs.view(id).orElseThrow(() -> new NotFoundException("no such load run, or let go"));
    }
}
