package mx.gob.guanajuato.conectate.whatsapp.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.whatsapp.recipient.Recipient;

/**
 * A message to one of the account's numbers.
 *
 * @param wamid Meta's id of it, the same in every redelivery; encodes the sender's phone number
 * @param sender by phone number where Meta tells it, else by business-scoped user id
 * @param userId the sender's business-scoped user id, where Meta tells it beside the phone number
 * @param phoneNumberId the number that was written to
 * @param businessAccountId the entry's id
 * @param sentAt by Meta's clock, whole seconds
 * @param type Meta's word; may be one that does not exist yet, and {@code unknown} where there is none
 * @param message the element exactly as it came
 * @param contact the sender's element of {@code contacts}
 * @param metadata the change's {@code metadata}
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages">
 *     Meta, messages webhook reference</a>
 */
public record ReceivedMessage(
        String wamid,
        Recipient sender,
        Optional<Recipient> userId,
        String phoneNumberId,
        Optional<String> businessAccountId,
        Instant sentAt,
        String type,
        JsonNode message,
        Optional<JsonNode> contact,
        JsonNode metadata,
        JsonNode alone)
        implements WebhookUpdate {

    private static final String NO_TYPE = "unknown";

    static ReceivedMessage of(ChangeEnvelope envelope, JsonNode element) {
        var message = new Fields(element);
        Optional<JsonNode> contact = envelope.contactOf(element);
        Optional<Recipient> userId = userId(message);
        return new ReceivedMessage(
                message.text("id"),
                message.recipient("from", Recipient::ofPhone)
                        .or(() -> userId)
                        .or(() -> contact.flatMap(ReceivedMessage::user))
                        .orElseThrow(() -> new Unreadable("from", "missing or no phone number, and no from_user_id")),
                userId,
                envelope.phoneNumberId(),
                envelope.businessAccountId(),
                message.epochSeconds("timestamp"),
                message.optionalText("type").orElse(NO_TYPE),
                element,
                contact,
                envelope.metadata(),
                envelope.alone("messages", element));
    }

    /** News of a changed id may tell the former one inside only, and no sender at all. */
    private static Optional<Recipient> userId(Fields message) {
        return message.inside("system")
                .flatMap(system -> system.recipient("previous_user_id", Recipient::ofUserId))
                .or(() -> message.recipient("from_user_id", Recipient::ofUserId));
    }

    /** Meta's example of a contact card that was asked for names its sender in {@code contacts} only. */
    private static Optional<Recipient> user(JsonNode contact) {
        var fields = new Fields(contact);
        return fields.recipient("wa_id", Recipient::ofPhone).or(() -> fields.recipient("user_id", Recipient::ofUserId));
    }

    /** What it tells of who is who. */
    public List<IdentityNews> identities() {
        return IdentityNews.of(this);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.message(this);
    }
}
