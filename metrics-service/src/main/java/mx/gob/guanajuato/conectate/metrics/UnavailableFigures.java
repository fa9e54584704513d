package mx.gob.guanajuato.conectate.metrics;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;

/** Figures that cannot be read now are 503, never a zero. */
@Provider
public final class UnavailableFigures extends ExceptionMapperBase<ViewUnavailable>
        implements ExceptionMapper<ViewUnavailable> {
    private static final int RETRY_SECONDS = 5;

    @Override
    protected HttpProblem toProblem(ViewUnavailable unavailable) {
        return HttpProblem.builder()
                .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                .withTitle(Response.Status.SERVICE_UNAVAILABLE.getReasonPhrase())
                .withDetail("the store of figures does not answer; nothing is lost, try again")
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }
}
