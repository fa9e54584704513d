package mx.gob.guanajuato.conectate.whatsapp.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A text with a button that sends the reader's location.
 *
 * @param body at most {@value #MAX_BODY} characters
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/location-request-messages">
 *     Meta, location request messages</a>
 */
public record LocationRequestMessage(String body) implements OutgoingMessage {
    /** Meta: "Maximum 1024 characters". */
    public static final int MAX_BODY = 1_024;

    public LocationRequestMessage {
        Bounds.text("interactive.body", body, MAX_BODY);
    }

    /** A text of any length as few messages, the last of them with the button. */
    public static List<OutgoingMessage> split(String text) {
        return Interactive.ending(text, MAX_BODY, LocationRequestMessage::new);
    }

    @Override
    public ObjectNode toGraph() {
        return Interactive.of("location_request_message", body, interactive -> interactive
                .putObject("action")
                .put("name", "send_location"));
    }
}
