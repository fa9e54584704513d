package mx.gob.guanajuato.conectate.simulator.phone;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import mx.gob.guanajuato.conectate.simulator.BusinessNumbers;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;
import mx.gob.guanajuato.conectate.simulator.SimulatorClock;
import mx.gob.guanajuato.conectate.simulator.WaId;
import mx.gob.guanajuato.conectate.simulator.conversation.Preferences;
import mx.gob.guanajuato.conectate.simulator.webhook.Webhooks;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * WhatsApp's own switch of what a business may send.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/user_preferences">
 *     user_preferences webhook reference</a>
 */
@Path("/simulator/citizens/{waId}/preferences")
@NonBlocking
class PreferencesResource {
    private final Preferences preferences;
    private final BusinessNumbers numbers;
    private final Webhooks webhooks;
    private final SimulatorClock clock;
    private final ObjectMapper json;

    PreferencesResource(
            Preferences preferences,
            BusinessNumbers numbers,
            Webhooks webhooks,
            SimulatorClock clock,
            ObjectMapper json) {
        this.preferences = preferences;
        this.numbers = numbers;
        this.webhooks = webhooks;
        this.clock = clock;
        this.json = json;
    }

    @POST
    @ResponseStatus(202) // accepted: the webhook follows
    public void turn(@RestPath String waId, @RestQuery String number, Wanted wanted) {
        if (wanted == null || wanted.marketing() == null || !wanted.marketing().matches("stop|resume"))
            throw new InvalidInput("marketing", "must be stop or resume");
        var to = numbers.named(number, "number");
        var citizen = WaId.required(waId, "waId");
        boolean stops = wanted.marketing().equals("stop");
        preferences.turn(to, citizen.phone(), stops);
        var contact = json.createObjectNode();
        contact.putObject("profile").put("name", "Persona " + citizen.digits());
        contact.put("wa_id", citizen.digits());
        var preference = json.createObjectNode()
                .put("wa_id", citizen.digits())
                .put("detail", "User requested to " + wanted.marketing() + " marketing messages")
                .put("category", "marketing_messages")
                .put("value", wanted.marketing())
                .put("timestamp", clock.now().getEpochSecond());
        webhooks.preference(to, contact, preference);
    }

    /** @param marketing {@code stop} or {@code resume} */
    record Wanted(String marketing) {}
}
