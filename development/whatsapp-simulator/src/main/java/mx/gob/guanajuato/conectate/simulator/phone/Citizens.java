package mx.gob.guanajuato.conectate.simulator.phone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import mx.gob.guanajuato.conectate.simulator.BusinessNumbers;
import mx.gob.guanajuato.conectate.simulator.SimulatorClock;
import mx.gob.guanajuato.conectate.simulator.WaId;
import mx.gob.guanajuato.conectate.simulator.Wamid;
import mx.gob.guanajuato.conectate.simulator.conversation.Conversations;
import mx.gob.guanajuato.conectate.simulator.webhook.CitizenMessage;
import mx.gob.guanajuato.conectate.simulator.webhook.Progress;
import mx.gob.guanajuato.conectate.simulator.webhook.Webhooks;

/** Lets citizens write: the message appears in the conversation, and its webhook follows. */
@Singleton
class Citizens {
    private final ObjectMapper json;
    private final BusinessNumbers numbers;
    private final Conversations conversations;
    private final Webhooks webhooks;
    private final SimulatorClock clock;

    Citizens(
            ObjectMapper json,
            BusinessNumbers numbers,
            Conversations conversations,
            Webhooks webhooks,
            SimulatorClock clock) {
        this.json = json;
        this.numbers = numbers;
        this.conversations = conversations;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /** Sends what the citizen writes; the message's id. */
    String write(WaId citizen, Writing writing) {
        var number = numbers.named(writing.to(), "to");
        var phone = writing.withoutPhone() ? writing.userId() : citizen.phone();
        var wamid = writing.wamid() == null ? Wamid.fromCitizen(phone) : writing.wamid();
        var at = writing.timestamp() == null ? clock.now() : Instant.ofEpochSecond(writing.timestamp());
        var type = writing.text() == null ? writing.type() : "text";
        var content = writing.text() == null
                ? writing.message()
                : json.createObjectNode().put("body", writing.text());
        var message = message(citizen, writing, wamid, at, type, content);
        conversations.citizenWrote(number, phone, wamid, at, type, content);
        webhooks.message(
                new CitizenMessage(number, phone + number.name(), wamid, contact(citizen, writing), message),
                writing.copies(),
                writing.copyGapMillis(),
                progress(wamid));
        return wamid;
    }

    private ObjectNode contact(WaId citizen, Writing writing) {
        var contact = json.createObjectNode();
        contact.putObject("profile").put("name", writing.name());
        if (!writing.withoutPhone()) contact.put("wa_id", citizen.digits());
        if (writing.userId() != null) contact.put("user_id", writing.userId());
        return contact;
    }

    private ObjectNode message(WaId citizen, Writing writing, String wamid, Instant at, String type, JsonNode content) {
        var message = json.createObjectNode();
        if (writing.context() != null) message.set("context", writing.context());
        if (!writing.withoutPhone()) message.put("from", citizen.digits());
        if (writing.userId() != null) message.put("from_user_id", writing.userId());
        message.put("id", wamid)
                .put("timestamp", Long.toString(at.getEpochSecond()))
                .put("type", type);
        message.set(type, content);
        return message;
    }

    private Progress progress(String wamid) {
        return new Progress() {
            @Override
            public void taken() {
                conversations.delivered(wamid);
            }

            @Override
            public void refused() {
                conversations.waiting(wamid);
            }
        };
    }
}
