package mx.gob.guanajuato.conectate.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * The object of a text message.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages">text
 *     messages</a>
 */
final class TextContent {
    /** "text body at most 4096 characters" (Meta, Text messages), counted as Java and JavaScript count. */
    static final int MOST_TEXT = 4_096;

    private static final Set<String> FIELDS = Set.of("body", "preview_url");

    private TextContent() {}

    static JsonNode checked(JsonNode text) {
        if (text.isMissingNode() || text.isNull()) {
            throw GraphRefusal.of(131008, "Parameter 'text' is mandatory for type 'text'");
        }
        if (!text.isObject()) throw GraphRefusal.parameter("Param text must be a JSON object.");
        text.fieldNames().forEachRemaining(TextContent::checkField);
        checkBody(text.path("body"));
        checkPreview(text.path("preview_url"));
        return text;
    }

    private static void checkField(String name) {
        if (!FIELDS.contains(name)) {
            throw GraphRefusal.parameter("Unexpected key \"" + name + "\" on param \"text\".");
        }
    }

    private static void checkBody(JsonNode body) {
        if (body.isMissingNode() || body.isNull()) throw GraphRefusal.required("text['body']");
        if (!body.isTextual()) throw GraphRefusal.parameter("Param text['body'] must be a string.");
        if (body.asText().isBlank()) throw GraphRefusal.of(131009, "Parameter 'text.body' must not be empty");
        if (body.asText().length() > MOST_TEXT) {
            throw GraphRefusal.parameter("Param text['body'] must be at most " + MOST_TEXT + " characters long.");
        }
    }

    private static void checkPreview(JsonNode preview) {
        if (!preview.isMissingNode() && !preview.isBoolean()) {
            throw GraphRefusal.parameter("Param text['preview_url'] must be a boolean.");
        }
    }
}
