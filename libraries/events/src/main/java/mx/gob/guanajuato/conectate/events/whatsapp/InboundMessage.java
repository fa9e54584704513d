package mx.gob.guanajuato.conectate.events.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * A citizen's message as Meta delivered it, before anything interprets it. Topic {@code whatsapp.inbound}, key
 * {@link #citizen()}. The same message may lie there several times: Meta redelivers for up to 7 days.
 *
 * @param wamid Meta's message id, the same in every redelivery; encodes the phone number, so it never reaches a log
 * @param citizen who wrote; holds a phone number, so it never reaches a log, a metric label or a report
 * @param phoneNumberId which of our numbers was written to; the answer goes out from it
 * @param businessAccountId the WhatsApp business account of the entry
 * @param sentAt when the phone sent it, by Meta's clock: UTC, whole seconds
 * @param receivedAt when the webhook took it
 * @param type Meta's message type, e.g. {@code text}; may be one that does not exist yet
 * @param message the message exactly as Meta sent it
 * @param contact the sender's element of {@code contacts}, exactly as Meta sent it
 * @param metadata the change's {@code metadata}, exactly as Meta sent it
 */
public record InboundMessage(
        String wamid,
        CitizenKey citizen,
        String phoneNumberId,
        Optional<String> businessAccountId,
        Instant sentAt,
        Instant receivedAt,
        String type,
        JsonNode message,
        Optional<JsonNode> contact,
        Optional<JsonNode> metadata) {

    /** Longer than any wamid seen (about 100 characters). */
    public static final int MAX_WAMID = 512;

    public InboundMessage {
        if (wamid == null || wamid.isBlank()) throw new InvalidEvent("wamid", "missing");
        if (wamid.length() > MAX_WAMID) throw new InvalidEvent("wamid", "longer than " + MAX_WAMID + " characters");
        if (citizen == null) throw new InvalidEvent("citizen", "missing");
        if (phoneNumberId == null || phoneNumberId.isBlank()) throw new InvalidEvent("phoneNumberId", "missing");
        if (sentAt == null) throw new InvalidEvent("sentAt", "missing");
        if (message == null) throw new InvalidEvent("message", "missing");
        contact = contact.filter(node -> !node.isNull());
        metadata = metadata.filter(node -> !node.isNull());
    }
}
