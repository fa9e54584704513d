package mx.gob.guanajuato.conectate.broadcast.schedule;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Why a request was not fulfilled, as problem+json (RFC 9457). */
final class Problems {
    private static final int RETRY_SECONDS = 5;

    private Problems() {}

    /** 400 in the form that broken bounds of a body have too. */
    static HttpProblem invalid(String field, String in, String reason) {
        return HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle(Status.BAD_REQUEST.getReasonPhrase())
                .withDetail(field + ": " + reason)
                .with("violations", List.of(new Violation(field, in, reason)))
                .build();
    }

    static HttpProblem unknown() {
        return problem(Status.NOT_FOUND, "There is no broadcast of that id");
    }

    static HttpProblem conflict(String reason) {
        return problem(Status.CONFLICT, reason);
    }

    /** Whether it was written is not known: only with an Idempotency-Key is it safe to try again. */
    static HttpProblem kafkaIsAway() {
        return tryLater("The broadcast could not be stored. Try again; with an Idempotency-Key nothing is sent twice");
    }

    static HttpProblem notReady() {
        return tryLater("The service has not read all broadcasts yet");
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
