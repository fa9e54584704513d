package mx.gob.guanajuato.conectate.simulator.action;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;
import mx.gob.guanajuato.conectate.simulator.conversation.Conversations;
import mx.gob.guanajuato.conectate.simulator.conversation.LineView;

/**
 * Where and when somebody does something.
 *
 * @param json makes the objects
 * @param number in the chat with which number
 * @param citizen the phone or business-scoped user id
 * @param name the profile's name
 * @param now the simulator's clock
 * @param conversations what was said before
 * @param files what was uploaded
 */
public record Moment(
        ObjectMapper json,
        BusinessNumber number,
        String citizen,
        String name,
        Instant now,
        Conversations conversations,
        Files files) {
    ObjectNode object() {
        return json.createObjectNode();
    }

    /** A message of this chat. */
    LineView message(String wamid, String field) {
        if (wamid == null) throw new InvalidInput(field, "must be the wamid of a message of this chat");
        return conversations
                .line(number, citizen, wamid)
                .orElseThrow(() -> new InvalidInput(field, "is no message of this chat"));
    }

    /** A message of the number's, of this type. */
    LineView received(String wamid, String type, String field) {
        var line = message(wamid, field);
        if (!line.from().equals("business") || !line.type().equals(type)) {
            throw new InvalidInput(field, "is no message of type " + type + " that the citizen received");
        }
        return line;
    }

    /** One of the citizen's own messages. */
    LineView own(String wamid, String field) {
        var line = message(wamid, field);
        if (!line.from().equals("citizen")) throw new InvalidInput(field, "is not the citizen's own message");
        return line;
    }
}
