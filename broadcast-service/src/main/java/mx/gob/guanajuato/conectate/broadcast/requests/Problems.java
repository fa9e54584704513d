package mx.gob.guanajuato.conectate.broadcast.requests;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Why a request was not fulfilled, as problem+json (RFC 9457). */
public final class Problems {
    private static final int RETRY_SECONDS = 5;

    private Problems() {}

    /** 400 in the form that broken bounds of a body have too. */
    public static HttpProblem invalid(String field, String in, String reason) {
        return HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle(Status.BAD_REQUEST.getReasonPhrase())
                .withDetail(field + ": " + reason)
                .with("violations", List.of(new Violation(field, in, reason)))
                .build();
    }

    /** 404. */
    public static HttpProblem unknown() {
        return problem(Status.NOT_FOUND, "There is no broadcast of that id");
    }

    /** 409: it stands otherwise than whoever asks believes. */
    public static HttpProblem conflict(String reason) {
        return problem(Status.CONFLICT, reason);
    }

    /** 503: with half of them one would be unknown that exists, or be created a second time. */
    public static HttpProblem notReady() {
        return tryLater("The service has not read all broadcasts and subscribers yet");
    }

    /** 503: Redis holds what is asked for. */
    public static HttpProblem unmeasured() {
        return tryLater("Nobody can say how far it is: Redis does not answer");
    }

    /** 503: a file of it is not on Kafka. */
    static HttpProblem unstored() {
        return tryLater("A file could not be stored. Try again");
    }

    private static HttpProblem tryLater(String reason) {
        return HttpProblem.builder(problem(Status.SERVICE_UNAVAILABLE, reason))
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    private static HttpProblem problem(Status status, String reason) {
        return HttpProblem.valueOf(status, reason);
    }

    /** One field that is wrong. */
    record Violation(String field, String in, String message) {}
}
