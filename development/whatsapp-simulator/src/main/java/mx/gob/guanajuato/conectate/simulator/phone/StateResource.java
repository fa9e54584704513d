package mx.gob.guanajuato.conectate.simulator.phone;

import jakarta.enterprise.event.Event;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import mx.gob.guanajuato.conectate.simulator.StateForgotten;

/** Forgets everything but the fault plan: accepted messages, conversations, counters, pending webhooks, load runs. */
@Path("/simulator/state")
class StateResource {
    private final Event<StateForgotten> forgotten;

    StateResource(Event<StateForgotten> forgotten) {
        this.forgotten = forgotten;
    }

    @DELETE
    public void forget() {
        forgotten.fire(new StateForgotten());
    }
}
