package mx.gob.guanajuato.conectate.broadcast.contents;

import com.fasterxml.jackson.databind.JsonNode;
import mx.gob.guanajuato.conectate.whatsapp.message.TextMessage;

/** A text with WhatsApp's format marks. */
public record TextContent(String text) {

    /** Graph's form without the envelope. A link, which Meta knows by its http:// or https://, gets its preview. */
    public JsonNode body() {
        return new TextMessage(text, hasLink()).toGraph();
    }

    private boolean hasLink() {
        return text.contains("https://") || text.contains("http://");
    }
}
