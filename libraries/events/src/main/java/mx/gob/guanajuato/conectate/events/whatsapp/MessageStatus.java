package mx.gob.guanajuato.conectate.events.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * What became of a message of ours, as Meta reported it: late, doubled or out of order as it may be. Topic
 * {@code whatsapp.statuses}, key: the one in our callback data, else the citizen key.
 *
 * @param wamid Meta's id of our message
 * @param messageId our own id, from {@code biz_opaque_callback_data}; empty when Meta left it out
 * @param phoneNumberId which of our numbers sent it
 * @param status Meta's word: sent, delivered, read, played, failed, or one that does not exist yet
 * @param occurredAt when it happened, by Meta's clock
 * @param errorCode the first error's code of a failed one (Meta, error codes)
 * @param raw the status exactly as Meta sent it
 */
public record MessageStatus(
        String wamid,
        Optional<String> messageId,
        String phoneNumberId,
        String status,
        Instant occurredAt,
        Instant receivedAt,
        Optional<Integer> errorCode,
        JsonNode raw) {

    public MessageStatus {
        if (wamid == null || wamid.isBlank()) throw new InvalidEvent("wamid", "missing");
        if (status == null || status.isBlank()) throw new InvalidEvent("status", "missing");
        if (occurredAt == null) throw new InvalidEvent("occurredAt", "missing");
    }

    /** The same for every redelivery of the same status. */
    public String id() {
        return wamid + "/" + status;
    }
}
