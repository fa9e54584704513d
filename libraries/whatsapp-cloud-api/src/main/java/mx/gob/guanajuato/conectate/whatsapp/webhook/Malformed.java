package mx.gob.guanajuato.conectate.whatsapp.webhook;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An element, or a whole post, that lacks what every such element has.
 *
 * @param cause field and reason; never a value of it
 */
public record Malformed(String cause, JsonNode alone) implements WebhookUpdate {
    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.malformed(this);
    }
}
