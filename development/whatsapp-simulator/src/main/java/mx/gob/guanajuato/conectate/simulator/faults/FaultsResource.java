package mx.gob.guanajuato.conectate.simulator.faults;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/** Switches faults on and off. */
@Path("/simulator/faults")
@NonBlocking
class FaultsResource {
    private final Faults faults;

    FaultsResource(Faults faults) {
        this.faults = faults;
    }

    @GET
    public FaultPlan current() {
        return faults.plan();
    }

    /** Only the names of what is on; empty on a good day. */
    @GET
    @Path("/active")
    public List<String> active() {
        return faults.plan().active();
    }

    @PUT
    public FaultPlan follow(FaultPlan plan) {
        if (plan == null) throw new InvalidInput("body", "must be a fault plan");
        faults.follow(plan);
        return plan;
    }

    @DELETE
    public void clear() {
        faults.follow(FaultPlan.NONE);
    }
}
