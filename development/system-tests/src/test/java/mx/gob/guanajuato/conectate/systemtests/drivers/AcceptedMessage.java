package mx.gob.guanajuato.conectate.systemtests.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One message that the simulator accepted, as Meta would have: it reached the citizen.
 *
 * @param at when
 * @param ourId the id that our system gave it; the same message sent twice bears it twice
 * @param phoneNumberId from which number
 * @param citizen whose phone rang
 * @param body the text
 */
public record AcceptedMessage(Instant at, String ourId, String phoneNumberId, String citizen, String body) {
    static AcceptedMessage of(JsonNode json) {
        return new AcceptedMessage(
                Instant.parse(json.path("at").asText()),
                json.path("ourId").asText(),
                json.path("phoneNumberId").asText(),
                json.path("citizen").asText(),
                json.path("body").asText());
    }
}
