package mx.gob.guanajuato.conectate.console.errors;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.console.sessions.SessionsUnavailable;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Redis or Kafka away is 503, with when to try again. */
public final class AwayMappers {
    private static final Logger LOG = Logger.getLogger(AwayMappers.class);
    private static final int RETRY_SECONDS = 5;

    /** What a problem says of a change that may have happened. */
    static final String UNKNOWN = "the log did not answer, and it may have happened: look before you repeat it";

    /** Nobody can say who is logged in, or be logged in. */
    @ServerExceptionMapper
    public Response sessions(SessionsUnavailable away) {
        LOG.warnf("A page cannot be served: cause=%s", away.getMessage());
        return unavailable("the store of sessions does not answer");
    }

    /** A change is not on Kafka, so it did not happen; or nobody knows. */
    @ServerExceptionMapper
    public Response log(NotWritten away) {
        LOG.warnf("A change is refused: cause=%s", away.getMessage());
        return unavailable(away.isUnknown() ? UNKNOWN : "the log does not take it");
    }

    private static Response unavailable(String detail) {
        return HttpProblem.builder()
                .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                .withTitle(Response.Status.SERVICE_UNAVAILABLE.getReasonPhrase())
                .withDetail(detail)
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build()
                .toResponse();
    }
}
