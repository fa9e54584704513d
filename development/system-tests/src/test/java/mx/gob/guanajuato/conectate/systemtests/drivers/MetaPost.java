package mx.gob.guanajuato.conectate.systemtests.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A body as Meta posts it.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages">
 *     messages webhook reference</a>
 */
public final class MetaPost {
    private final ObjectNode root = Http.JSON.createObjectNode().put("object", "whatsapp_business_account");
    private final ArrayNode changes =
            root.putArray("entry").addObject().put("id", "100000000000001").putArray("changes");

    /** Adds a change with one text message. */
    public MetaPost text(BusinessNumber to, String citizen, String wamid, String text) {
        change(to, citizen).putArray("messages").add(message(citizen, wamid, text));
        return this;
    }

    /** Adds a change with one element in the place of a message, whatever it is. */
    public MetaPost element(BusinessNumber to, String citizen, JsonNode element) {
        change(to, citizen).putArray("messages").add(element);
        return this;
    }

    /** A text message as it stands in {@code messages}. */
    public static ObjectNode message(String citizen, String wamid, String text) {
        var message = Http.JSON
                .createObjectNode()
                .put("from", citizen)
                .put("id", wamid)
                .put("timestamp", Long.toString(Instant.now().getEpochSecond()))
                .put("type", "text");
        message.putObject("text").put("body", text);
        return message;
    }

    /** The bytes to post. */
    public byte[] bytes() {
        return Http.bytes(root);
    }

    private ObjectNode change(BusinessNumber to, String citizen) {
        var change = changes.addObject().put("field", "messages");
        var value = change.putObject("value").put("messaging_product", "whatsapp");
        value.putObject("metadata").put("phone_number_id", to.phoneNumberId());
        var contact = value.putArray("contacts").addObject().put("wa_id", citizen);
        contact.putObject("profile").put("name", "Persona de prueba");
        return value;
    }
}
