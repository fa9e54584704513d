package mx.gob.guanajuato.conectate.whatsapp.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import mx.gob.guanajuato.conectate.whatsapp.recipient.Recipient;

/** The JSON of each call, as Meta's reference of the messages endpoint has it. */
final class GraphRequests {
    /** Longest {@code biz_opaque_callback_data} that Meta takes. */
    static final int MAX_CALLBACK = 512;

    private static final ObjectMapper JSON = new ObjectMapper();

    private GraphRequests() {}

    /** A message to one recipient: a phone number goes in {@code to}, a business-scoped user id in {@code recipient}. */
    static byte[] message(String recipient, JsonNode body, String callbackData) {
        if (callbackData.length() > MAX_CALLBACK)
            throw new IllegalArgumentException("callback data: longer than " + MAX_CALLBACK + " characters");
        ObjectNode request = envelope();
        request.put("recipient_type", "individual");
        Recipient.ofKey(recipient).address(request);
        request.put("biz_opaque_callback_data", callbackData);
        body.fields().forEachRemaining(field -> request.set(field.getKey(), field.getValue()));
        return bytes(request);
    }

    /** The blue ticks under a citizen's message and "typing…" for at most 25 s or until our answer comes. */
    static byte[] readAndTyping(String wamid) {
        ObjectNode request = envelope();
        request.put("status", "read");
        request.put("message_id", wamid);
        request.putObject("typing_indicator").put("type", "text");
        return bytes(request);
    }

    private static ObjectNode envelope() {
        return JsonNodeFactory.instance.objectNode().put("messaging_product", "whatsapp");
    }

    private static byte[] bytes(ObjectNode request) {
        try {
            return JSON.writeValueAsBytes(request);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("body: cannot be written", e);
        }
    }
}
