package mx.gob.guanajuato.conectate.simulator.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Body of every refusal.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/">Cloud API error codes</a>
 */
public record GraphError(Body error) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(
            String message,
            String type,
            int code,
            @JsonProperty("error_subcode") Integer subcode,
            @JsonProperty("error_data") Reason data,
            @JsonProperty("fbtrace_id") String trace) {}

    record Reason(@JsonProperty("messaging_product") String product, String details) {}

    /** What the caller reads of a refusal. */
    public static GraphError of(GraphRefusal refusal) {
        var data = refusal.details() == null ? null : new Reason("whatsapp", refusal.details());
        return new GraphError(
                new Body(refusal.getMessage(), refusal.type(), refusal.code(), refusal.subcode(), data, trace()));
    }

    /** Looks like Meta's: an A and 22 further characters. */
    private static String trace() {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return "A" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
