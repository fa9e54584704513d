package mx.gob.guanajuato.conectate.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns refusals into problem answers that name the field and the reason. */
class Problems {
    @ServerExceptionMapper
    public Response invalid(InvalidInput refused) {
        return answer(new Problem("Invalid input", 400, refused.field(), refused.getMessage()));
    }

    @ServerExceptionMapper
    public Response busy(Busy busy) {
        return answer(new Problem("Busy", 503, null, busy.getMessage()));
    }

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException wrong) {
        return answer(new Problem("Invalid input", 400, path(wrong), "has the wrong type or is unknown"));
    }

    /** Quarkus wraps what its reader cannot parse; everything else keeps the answer it brought. */
    @ServerExceptionMapper
    public Response malformed(WebApplicationException wrong) {
        if (wrong.getCause() instanceof ValueInstantiationException record
                && record.getCause() instanceof InvalidInput refused) {
            return invalid(refused);
        }
        return wrong.getCause() instanceof JsonProcessingException
                ? answer(new Problem("Invalid input", 400, "body", "is not JSON of the documented form"))
                : wrong.getResponse();
    }

    private static String path(JsonMappingException wrong) {
        var path = wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : path;
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type("application/problem+json")
                .entity(problem)
                .build();
    }
}
