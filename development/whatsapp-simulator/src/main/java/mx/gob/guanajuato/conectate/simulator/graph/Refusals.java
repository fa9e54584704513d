package mx.gob.guanajuato.conectate.simulator.graph;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphError;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers what Meta would refuse, and counts it. */
class Refusals {
    private final RequestCounts counts;

    Refusals(RequestCounts counts) {
        this.counts = counts;
    }

    @ServerExceptionMapper
    public Response refused(GraphRefusal refusal) {
        counts.refused(refusal.code());
        return Response.status(refusal.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(GraphError.of(refusal))
                .build();
    }
}
