package mx.gob.guanajuato.conectate.simulator.phone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Instant;
import mx.gob.guanajuato.conectate.simulator.BusinessNumbers;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;
import mx.gob.guanajuato.conectate.simulator.WaId;
import mx.gob.guanajuato.conectate.simulator.conversation.Conversations;
import mx.gob.guanajuato.conectate.simulator.webhook.Webhooks;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Signs a body and posts it as it is; citizens' messages found in it also appear on their phones. */
@Path("/simulator/webhooks")
@NonBlocking
class RawWebhookResource {
    /** Meta: a webhook's payload is at most 3 MB. */
    static final int MOST_BYTES = 3 * 1024 * 1024;

    private final Webhooks webhooks;
    private final Conversations conversations;
    private final BusinessNumbers numbers;
    private final ObjectMapper json;

    RawWebhookResource(Webhooks webhooks, Conversations conversations, BusinessNumbers numbers, ObjectMapper json) {
        this.webhooks = webhooks;
        this.conversations = conversations;
        this.numbers = numbers;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(202) // accepted: the webhook follows
    public void post(byte[] body) {
        if (body.length == 0 || body.length > MOST_BYTES) {
            throw new InvalidInput("body", "must be 1 to " + MOST_BYTES + " bytes");
        }
        show(body);
        webhooks.raw(body);
    }

    private void show(byte[] body) {
        try {
            for (var change : json.readTree(body).findValues("value")) {
                var number = numbers.byId(
                        change.path("metadata").path("phone_number_id").asText());
                number.ifPresent(n -> change.path("messages").forEach(message -> show(n.name(), message)));
            }
        } catch (IOException e) {
            // What is not JSON is posted all the same: that is what this door is for.
            return;
        }
    }

    private void show(String number, JsonNode message) {
        var wamid = message.path("id").asText();
        var from = WaId.of(message.path("from").asText());
        if (wamid.isEmpty() || from.isEmpty()) return;
        var type = message.path("type").asText("unknown");
        var at = Instant.ofEpochSecond(message.path("timestamp").asLong());
        var content = message.path(type);
        var answers = message.path("context").path("id").asText(null);
        conversations.citizenWrote(numbers.named(number, "to"), from.get().phone(), wamid, at, type, content, answers);
    }
}
