package mx.gob.guanajuato.conectate.delivery.surroundings;

import com.fasterxml.jackson.databind.JsonNode;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/**
 * What is only known when a message's moment is here: whether all that decides about it is known, and in which form it may
 * go. Asked on the sender's thread, so none of it may wait.
 */
public interface LastWord {
    /** Everything goes as it was written. */
    LastWord AS_WRITTEN = new LastWord() {
        @Override
        public boolean isAwaited(OutboundMessage message) {
            return false;
        }

        @Override
        public JsonNode body(OutboundMessage message) {
            return message.body();
        }
    };

    /** Whether something is still missing that decides about it: it is asked again a little later. */
    boolean isAwaited(OutboundMessage message);

    /**
     * What goes to Meta: {@code type} and the element of that name.
     *
     * @throws RuntimeException when it cannot be said now; the message is tried again like one that could not be posted
     */
    JsonNode body(OutboundMessage message);
}
