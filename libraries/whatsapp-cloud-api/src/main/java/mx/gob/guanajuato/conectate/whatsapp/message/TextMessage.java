package mx.gob.guanajuato.conectate.whatsapp.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A text.
 *
 * @param body at most {@value #MAX_BODY} characters, with WhatsApp's format marks; never blank
 * @param previewUrl whether the first link, which begins with http:// or https://, is shown with a preview
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages">Meta,
 *     text messages</a>
 */
public record TextMessage(String body, boolean previewUrl) implements OutgoingMessage {
    /** Meta, text messages: "Maximum 4096 characters". */
    public static final int MAX_BODY = 4_096;

    public TextMessage {
        Bounds.text("text.body", body, MAX_BODY);
    }

    /** A text of any length as few messages, cut where a reader would pause. */
    public static List<TextMessage> split(String text, boolean previewUrl) {
        return TextPieces.of(text, MAX_BODY).stream()
                .map(piece -> new TextMessage(piece, previewUrl))
                .toList();
    }

    @Override
    public ObjectNode toGraph() {
        var message = JsonNodeFactory.instance.objectNode().put("type", "text");
        message.putObject("text").put("body", body).put("preview_url", previewUrl);
        return message;
    }
}
