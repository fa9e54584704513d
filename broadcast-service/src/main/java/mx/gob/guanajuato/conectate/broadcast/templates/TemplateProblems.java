package mx.gob.guanajuato.conectate.broadcast.templates;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.function.Supplier;
import mx.gob.guanajuato.conectate.whatsapp.account.GraphAway;
import mx.gob.guanajuato.conectate.whatsapp.account.GraphRefused;

/** Why Meta was not asked for a template, as problem+json. */
public final class TemplateProblems {
    private TemplateProblems() {}

    /** What Meta was asked for; where it cannot be, 400, 409, 502 or 503. */
    public static <T> T or(Supplier<T> asking) {
        try {
            return asking.get();
        } catch (IllegalArgumentException e) {
            throw HttpProblem.valueOf(Status.BAD_REQUEST, e.getMessage());
        } catch (GraphRefused e) {
            boolean exists = e.error().details().contains("already exists");
            throw HttpProblem.valueOf(exists ? Status.CONFLICT : Status.BAD_GATEWAY, e.getMessage());
        } catch (GraphAway e) {
            throw HttpProblem.valueOf(Status.SERVICE_UNAVAILABLE, "Meta does not answer. Try again");
        }
    }
}
