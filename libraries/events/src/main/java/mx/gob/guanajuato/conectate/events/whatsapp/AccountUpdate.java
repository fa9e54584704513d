package mx.gob.guanajuato.conectate.events.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * Anything that Meta tells about the account, a template, a number's quality or a limit. Topic
 * {@code whatsapp.account}, key: the account.
 *
 * @param id derived from the raw change, the same in every redelivery
 * @param businessAccountId the WhatsApp business account of the entry
 * @param field Meta's name of what changed, e.g. {@code message_template_status_update}
 * @param change the change exactly as Meta sent it
 */
public record AccountUpdate(String id, String businessAccountId, String field, JsonNode change, Instant receivedAt) {
    public AccountUpdate {
        if (field == null || field.isBlank()) throw new InvalidEvent("field", "missing");
    }
}
