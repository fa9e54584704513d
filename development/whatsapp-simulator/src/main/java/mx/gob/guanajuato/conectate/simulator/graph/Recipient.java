package mx.gob.guanajuato.conectate.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.simulator.WaId;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;

/**
 * To whom a message goes.
 *
 * @param input as the call named it
 * @param to digits of the phone number, or the business-scoped user id
 * @param citizen the phone that rings, or the business-scoped user id
 * @param phone whether it is a phone number
 */
record Recipient(String input, String to, String citizen, boolean phone) {
    /** Country code, dot, at most 128 letters and digits (Meta, Business-scoped user IDs). */
    private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}\\.[A-Za-z0-9]{1,128}");

    /** {@code to} wins over {@code recipient} if both are given (Meta, Business-scoped user IDs). */
    static Recipient in(JsonNode call) {
        if (call.hasNonNull("to")) return phone(call.get("to"));
        if (call.hasNonNull("recipient")) return user(call.get("recipient"));
        throw GraphRefusal.required("to");
    }

    private static Recipient phone(JsonNode to) {
        if (!to.isTextual() && !to.isIntegralNumber()) throw GraphRefusal.parameter("Param to must be a string.");
        var waId = WaId.of(to.asText())
                .orElseThrow(() -> GraphRefusal.of(131009, "Parameter 'to' is not a valid WhatsApp phone number"));
        return new Recipient(to.asText(), waId.digits(), waId.phone(), true);
    }

    private static Recipient user(JsonNode recipient) {
        var id = recipient.asText();
        if (!recipient.isTextual() || !USER_ID.matcher(id).matches()) {
            throw GraphRefusal.of(131009, "Parameter 'recipient' is not a valid business-scoped user ID");
        }
        return new Recipient(id, id, id, false);
    }
}
