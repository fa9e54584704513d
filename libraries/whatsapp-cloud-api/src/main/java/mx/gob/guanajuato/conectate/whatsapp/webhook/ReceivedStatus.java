package mx.gob.guanajuato.conectate.whatsapp.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.whatsapp.recipient.Recipient;

/**
 * What became of a message of ours.
 *
 * @param wamid Meta's id of our message
 * @param recipient who it went to; empty for what went to no single user, such as a group
 * @param userId the recipient's business-scoped user id, where Meta tells it beside the phone number
 * @param phoneNumberId the number that sent it
 * @param status Meta's word: sent, delivered, read, played, failed, or one that does not exist yet
 * @param occurredAt by Meta's clock, whole seconds
 * @param errorCode the first error's code of a failed one
 * @param callbackData what we gave Meta in {@code biz_opaque_callback_data} with the send
 * @param raw the element exactly as it came
 * @see <a
 *     href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/status">
 *     Meta, status messages webhook reference</a>
 */
public record ReceivedStatus(
        String wamid,
        Optional<Recipient> recipient,
        Optional<Recipient> userId,
        String phoneNumberId,
        String status,
        Instant occurredAt,
        Optional<Integer> errorCode,
        Optional<String> callbackData,
        JsonNode raw,
        JsonNode alone)
        implements WebhookUpdate {

    static ReceivedStatus of(ChangeEnvelope envelope, JsonNode element) {
        var status = new Fields(element);
        Optional<Recipient> userId = status.recipient("recipient_user_id", Recipient::ofUserId);
        return new ReceivedStatus(
                status.text("id"),
                status.recipient("recipient_id", Recipient::ofPhone).or(() -> userId),
                userId,
                envelope.phoneNumberId(),
                status.text("status"),
                status.epochSeconds("timestamp"),
                errorCode(element.path("errors").path(0).path("code")),
                status.optionalText("biz_opaque_callback_data"),
                element,
                envelope.alone("statuses", element));
    }

    private static Optional<Integer> errorCode(JsonNode code) {
        return code.isIntegralNumber() && code.canConvertToInt() ? Optional.of(code.intValue()) : Optional.empty();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.status(this);
    }
}
