package mx.gob.guanajuato.conectate.simulator.accepted;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One message that the simulator accepted.
 *
 * @param seq position in the order of acceptance, from 1
 * @param at when, by the simulator's clock
 * @param ourId the callback data up to the first {@code |}; empty without callback data
 * @param callbackData {@code biz_opaque_callback_data} as it came; null without
 * @param wamid the id that the simulator gave
 * @param phoneNumberId from which number
 * @param to the recipient as it was given, digits only, or a business-scoped user id
 * @param citizen the phone that it rings: 521… is 52…
 * @param type Meta's message type
 * @param body the text; null for other types
 * @param content the object under the type's name as it came; null for text, which body has
 * @param answers the wamid that it answers; null without context
 */
public record AcceptedMessage(
        long seq,
        Instant at,
        String ourId,
        String callbackData,
        String wamid,
        String phoneNumberId,
        String to,
        String citizen,
        String type,
        String body,
        JsonNode content,
        String answers) {

    /** Our id in callback data of the form {@code <messageId>|<citizenKey>}. */
    static String ourIdIn(String callbackData) {
        if (callbackData == null) return "";
        int end = callbackData.indexOf('|');
        return end < 0 ? callbackData : callbackData.substring(0, end);
    }
}
