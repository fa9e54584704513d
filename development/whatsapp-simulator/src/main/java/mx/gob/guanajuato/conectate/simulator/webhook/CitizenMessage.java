package mx.gob.guanajuato.conectate.simulator.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;

/**
 * What a citizen wrote, ready for Meta's envelope.
 *
 * @param number to which number
 * @param lane the citizen's phone, whose messages keep their order
 * @param wamid the message's id
 * @param contact the element of {@code contacts}; null for system messages, which have none
 * @param message the element of {@code messages}
 */
public record CitizenMessage(
        BusinessNumber number, String lane, String wamid, ObjectNode contact, ObjectNode message) {}
