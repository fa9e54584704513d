package mx.gob.guanajuato.conectate.broadcast.contents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * A text with WhatsApp's format marks.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages">Meta,
 *     text messages</a>
 */
public record TextContent(String text) {

    /** Graph's form without the envelope. A link, which Meta knows by its http:// or https://, gets its preview. */
    public JsonNode body() {
        var message = JsonNodeFactory.instance.objectNode().put("type", "text");
        message.putObject("text").put("body", text).put("preview_url", hasLink());
        return message;
    }

    private boolean hasLink() {
        return text.contains("https://") || text.contains("http://");
    }
}
