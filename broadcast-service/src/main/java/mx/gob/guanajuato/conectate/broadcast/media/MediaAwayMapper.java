package mx.gob.guanajuato.conectate.broadcast.media;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A file that Kafka does not give is 503. */
public final class MediaAwayMapper {
    /** The answer. */
    @ServerExceptionMapper
    public Response file(MediaAway away) {
        return HttpProblem.valueOf(Status.SERVICE_UNAVAILABLE, "The file cannot be read now. Try again")
                .toResponse();
    }
}
