package mx.gob.guanajuato.conectate.simulator.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;
import mx.gob.guanajuato.conectate.simulator.SimulatorConfig;

/**
 * Meta's frame around updates: {@code object}, {@code entry[].id}, {@code changes[].field} and {@code value.metadata}.
 * Like Meta, it writes what is not ASCII as {@code \\u} escapes, so that a receiver that signs anything but the raw bytes
 * is found out.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages">
 *     messages webhook reference</a>
 */
@Singleton
class Envelope {
    private final ObjectMapper json;
    private final ObjectWriter writer;
    private final String businessAccountId;

    Envelope(ObjectMapper json, SimulatorConfig config) {
        this.json = json;
        this.writer = json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
        this.businessAccountId = config.businessAccountId();
    }

    /** A {@code value} that only lacks its messages or statuses. */
    ObjectNode value(BusinessNumber number) {
        var value = json.createObjectNode().put("messaging_product", "whatsapp");
        value.putObject("metadata")
                .put("display_phone_number", number.digits())
                .put("phone_number_id", number.phoneNumberId());
        return value;
    }

    byte[] body(List<Update> updates) {
        if (updates.get(0).isRaw()) return updates.get(0).raw;
        var body = json.createObjectNode().put("object", "whatsapp_business_account");
        var entry = body.putArray("entry").addObject().put("id", businessAccountId);
        var changes = entry.putArray("changes");
        for (var update : updates) {
            changes.addObject().<ObjectNode>set("value", update.value).put("field", update.field);
        }
        try {
            return writer.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON nodes can always be written", e);
        }
    }
}
