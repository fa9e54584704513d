package mx.gob.guanajuato.conectate.delivery.settling;

import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.delivery.limits.NumberSignal;
import mx.gob.guanajuato.conectate.delivery.progress.Progress;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphError;

/**
 * What follows for one message.
 *
 * @param step what the delivery-log gets to know, and the state after it
 * @param signal what it tells about the number that sent
 * @param reason for the meters and the readiness; no personal data
 */
public record Verdict(Progress.Recording step, NumberSignal signal, String reason) {
    private static final Pattern CODE = Pattern.compile("code (-?\\d+).*");

    /** Meta's code that it goes again for, as a meter's label; {@code none} where it was not reached. */
    public String retryCode() {
        var code = CODE.matcher(reason);
        if (!code.matches()) return "none";
        var error = GraphError.ofStatus(Integer.parseInt(code.group(1)), "");
        return error.documented() ? "" + error.code() : "other";
    }
}
