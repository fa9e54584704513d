package mx.gob.guanajuato.conectate.simulator.action;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A message that is still without id, sender and time.
 *
 * @param type Meta's type
 * @param content the object under the type's name
 * @param answers the wamid that its {@code context} names, or null
 * @param errors what stands beside the content of an unsupported message, or null
 */
public record Composed(String type, JsonNode content, String answers, JsonNode errors) {
    static Composed of(String type, JsonNode content) {
        return new Composed(type, content, null, null);
    }

    static Composed answering(String wamid, String type, JsonNode content) {
        return new Composed(type, content, wamid, null);
    }

    /** System messages alone come without {@code contacts} (Meta, System messages webhook reference). */
    public boolean fromThePerson() {
        return !type.equals("system");
    }
}
