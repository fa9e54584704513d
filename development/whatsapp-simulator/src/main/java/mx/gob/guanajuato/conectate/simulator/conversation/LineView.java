package mx.gob.guanajuato.conectate.simulator.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One message as the phone shows it.
 *
 * @param seq order in the conversation
 * @param from {@code citizen} or {@code business}
 * @param content the object under the type's name, in Meta's form
 * @param answers the wamid that this message answers, or null
 * @param state waiting, sent, delivered, read or failed
 * @param failure Meta's code and words if failed
 */
public record LineView(
        long seq,
        String from,
        String wamid,
        Instant at,
        String type,
        JsonNode content,
        String answers,
        String state,
        String failure) {}
