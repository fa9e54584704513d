package mx.gob.guanajuato.conectate.simulator.phone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;
import mx.gob.guanajuato.conectate.simulator.SimulatorClock;
import mx.gob.guanajuato.conectate.simulator.WaId;
import mx.gob.guanajuato.conectate.simulator.action.Composed;
import mx.gob.guanajuato.conectate.simulator.action.Files;
import mx.gob.guanajuato.conectate.simulator.action.Moment;
import mx.gob.guanajuato.conectate.simulator.conversation.Conversations;

/** Writes the elements of {@code contacts} and {@code messages} as Meta documents them. */
@Singleton
class Composer {
    private final ObjectMapper json;
    private final Conversations conversations;
    private final Files files;
    private final SimulatorClock clock;

    Composer(ObjectMapper json, Conversations conversations, Files files, SimulatorClock clock) {
        this.json = json;
        this.conversations = conversations;
        this.files = files;
        this.clock = clock;
    }

    Composed compose(Writing writing, BusinessNumber number, String phone) {
        if (writing.action() != null) {
            var moment = new Moment(json, number, phone, writing.name(), clock.now(), conversations, files);
            return writing.action().composed(moment);
        }
        var text = writing.text();
        var content = text == null ? writing.message() : json.createObjectNode().put("body", text);
        return new Composed(text == null ? writing.type() : "text", content, answered(writing), null);
    }

    ObjectNode contact(WaId citizen, Writing writing) {
        var contact = json.createObjectNode();
        contact.putObject("profile").put("name", writing.name());
        if (!writing.withoutPhone()) contact.put("wa_id", citizen.digits());
        if (writing.userId() != null) contact.put("user_id", writing.userId());
        return contact;
    }

    ObjectNode message(
            WaId citizen, Writing writing, BusinessNumber number, String wamid, Instant at, Composed composed) {
        var message = json.createObjectNode();
        var context = context(citizen, writing, number, composed.answers());
        if (context != null) message.set("context", context);
        if (!writing.withoutPhone()) message.put("from", citizen.digits());
        if (writing.userId() != null) message.put("from_user_id", writing.userId());
        message.put("id", wamid)
                .put("timestamp", Long.toString(at.getEpochSecond()))
                .put("type", composed.type());
        message.set(composed.type(), composed.content());
        if (composed.errors() != null) message.set("errors", composed.errors());
        if (writing.referral() != null) message.set("referral", writing.referral());
        return message;
    }

    /** {@code from} is whose message it was: the number's or the citizen's own. */
    private JsonNode context(WaId citizen, Writing writing, BusinessNumber number, String answers) {
        if (writing.context() != null) return writing.context();
        if (answers == null) return null;
        boolean own = conversations
                .line(number, citizen.phone(), answers)
                .filter(line -> line.from().equals("citizen"))
                .isPresent();
        return json.createObjectNode()
                .put("from", own ? citizen.digits() : number.digits())
                .put("id", answers);
    }

    private static String answered(Writing writing) {
        if (writing.context() == null) return writing.quotes();
        return writing.context().path("id").asText(null);
    }
}
