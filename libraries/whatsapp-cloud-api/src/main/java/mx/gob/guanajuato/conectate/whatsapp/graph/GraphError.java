package mx.gob.guanajuato.conectate.whatsapp.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Why Meta refused a call.
 *
 * @param code Meta's error code, or {@link #NO_CODE} where the answer bore none; logic rests on it, titles are
 *     deprecated (Meta, error codes)
 * @param subcode Meta's {@code error_subcode}, 0 where there is none
 * @param details {@code error_data.details} or the message, without anything that may be a phone number
 * @param httpStatus 0 where the error came by a status webhook
 */
public record GraphError(int code, int subcode, String details, int httpStatus) {
    /** No code of Meta's: the answer had no Graph body, or we refused the message ourselves. */
    public static final int NO_CODE = -1;

    private static final int LONGEST_DETAILS = 200;
    private static final Pattern MAY_BE_A_NUMBER = Pattern.compile("\\d{7,}");

    public GraphError {
        details = details == null ? "" : MAY_BE_A_NUMBER.matcher(details).replaceAll("…");
        if (details.length() > LONGEST_DETAILS) details = details.substring(0, LONGEST_DETAILS);
    }

    /** Of an answer; {@code error} is its element of that name, missing where a gateway answered. */
    public static GraphError of(int httpStatus, JsonNode error) {
        String message = error.path("message").asText("http " + httpStatus + " without Graph's body");
        return new GraphError(
                error.path("code").asInt(NO_CODE),
                error.path("error_subcode").asInt(0),
                error.at("/error_data/details")
                        .asText(error.path("error_user_msg").asText(message)),
                httpStatus);
    }

    /** An error that came by a status webhook, after the call had been accepted. */
    public static GraphError ofStatus(int code, String details) {
        return new GraphError(code, 0, details, 0);
    }

    /** What it leads to. */
    public GraphReaction reaction() {
        return GraphErrors.reactionTo(this);
    }

    /**
     * The delay that the code itself asks for before the next try.
     *
     * @param retries how often the message has been tried again so far
     * @return zero where the code asks for none and the sender's own backoff counts
     */
    public Duration delay(int retries) {
        return GraphErrors.delay(code, retries);
    }

    /** Whether Meta documents the code; an undocumented one must not become a metric label. */
    public boolean documented() {
        return GraphErrors.documented(code);
    }

    /** Whether it is about the template that all messages of a broadcast share, and not about one of them. */
    public boolean isOfTemplate() {
        return GraphErrors.ofTemplate(code);
    }
}
