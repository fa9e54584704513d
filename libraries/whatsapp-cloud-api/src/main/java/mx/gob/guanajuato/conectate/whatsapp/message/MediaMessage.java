package mx.gob.guanajuato.conectate.whatsapp.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A picture, a video or a document with a text below it.
 *
 * @param caption at most {@value #MAX_CAPTION} characters
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/image-messages">Meta,
 *     image messages</a>
 */
public record MediaMessage(Medium medium, Optional<String> caption) implements OutgoingMessage {
    /** Meta, image messages: "Maximum 1024 characters", the same for video and document. */
    public static final int MAX_CAPTION = 1_024;

    public MediaMessage {
        caption.ifPresent(text -> Bounds.text(medium.kind().word() + ".caption", text, MAX_CAPTION));
    }

    @Override
    public ObjectNode toGraph() {
        String word = medium.kind().word();
        var element = medium.element();
        caption.ifPresent(text -> element.put("caption", text));
        return JsonNodeFactory.instance.objectNode().put("type", word).set(word, element);
    }
}
