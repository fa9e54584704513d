package mx.gob.guanajuato.conectate.delivery.surroundings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletionStage;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome;

/** The call that brings a message to Meta: {@code GraphClient::send}. */
@FunctionalInterface
public interface Outlet {
    CompletionStage<SendOutcome> send(String phoneNumberId, String recipient, JsonNode body, String callbackData);
}
