package mx.gob.guanajuato.conectate.broadcast.schedule;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/** A part of a body that has the right form and says something impossible, such as an event that ends before it begins. */
@Provider
class UnreadableBodies implements ExceptionMapper<ValueInstantiationException> {
    @Override
    public Response toResponse(ValueInstantiationException broken) {
        return problem(broken).toResponse();
    }

    private static HttpProblem problem(ValueInstantiationException broken) {
        if (!(broken.getCause() instanceof InvalidEvent reason))
            return Problems.invalid(path(broken), "body", "is wrong");
        var said = reason.getMessage().split(": ", 2);
        return Problems.invalid(said[0], "body", said.length > 1 ? "is " + said[1] : "is wrong");
    }

    private static String path(JsonMappingException broken) {
        return broken.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
