package mx.gob.guanajuato.conectate.console.errors;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** A form of parts that breaks off or is no such form is its sender's fault. */
public final class BrokenForms {
    private static final Logger LOG = Logger.getLogger(BrokenForms.class);
    private static final String PARSERS = FormData.class.getPackageName();

    /** The parser knows no exception of its own, so it is known by where it was thrown: a full disk is thrown elsewhere. */
    @ServerExceptionMapper
    public Response form(IOException failure) {
        var thrownBy = failure.getStackTrace();
        if (thrownBy.length > 0 && thrownBy[0].getClassName().startsWith(PARSERS)) return broken();
        LOG.error("A request could not be answered", failure);
        return HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR).toResponse();
    }

    private static Response broken() {
        String reason = "is no whole multipart/form-data";
        return HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle(Status.BAD_REQUEST.getReasonPhrase())
                .withDetail("body: " + reason)
                .with("violations", List.of(Map.of("field", "body", "in", "body", "message", reason)))
                .build()
                .toResponse();
    }
}
