package mx.gob.guanajuato.conectate.simulator.conversation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;
import mx.gob.guanajuato.conectate.simulator.SimulatorClock;
import mx.gob.guanajuato.conectate.simulator.webhook.Progress;
import mx.gob.guanajuato.conectate.simulator.webhook.Webhooks;

/** Tells the webhook what became of our messages: sent, delivered, read, failed. */
@Singleton
public class Statuses {
    /** How long a message takes to the phone, so that both ticks can be seen. */
    private static final long TO_THE_PHONE_MILLIS = 100;

    private final ObjectMapper json;
    private final SimulatorClock clock;
    private final Webhooks webhooks;
    private final Conversations conversations;

    Statuses(ObjectMapper json, SimulatorClock clock, Webhooks webhooks, Conversations conversations) {
        this.json = json;
        this.clock = clock;
        this.webhooks = webhooks;
        this.conversations = conversations;
    }

    /** {@code sent}; completes when the receiver took it. */
    public CompletableFuture<Void> sent(Sent message) {
        var taken = new CompletableFuture<Void>();
        post(message, withPricing(status(message, "sent")), 0, new Progress() {
            @Override
            public void taken() {
                taken.complete(null);
            }
        });
        return taken;
    }

    /** {@code delivered}, a moment later; the phone shows it too. */
    public void delivered(Sent message) {
        post(message, withPricing(status(message, "delivered")), TO_THE_PHONE_MILLIS, Progress.UNWATCHED);
        conversations.delivered(message.wamid());
    }

    /** {@code failed}, with Meta's error object. */
    public void failed(Sent message, MetaError error) {
        var status = status(message, "failed");
        var errors = status.putArray("errors").addObject();
        errors.put("code", error.code()).put("title", error.title()).put("message", error.title());
        errors.putObject("error_data").put("details", error.details());
        errors.put("href", "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/");
        post(message, status, TO_THE_PHONE_MILLIS, Progress.UNWATCHED);
        conversations.failed(message.wamid(), error.code() + " " + error.title());
    }

    /** {@code read} for everything that the citizen had not seen in this conversation. */
    public void read(BusinessNumber number, String citizen) {
        for (var message : conversations.citizenRead(number, citizen)) {
            post(message, status(message, "read"), 0, Progress.UNWATCHED);
        }
    }

    private void post(Sent message, ObjectNode status, long delayMillis, Progress progress) {
        var number = message.number();
        webhooks.status(number, message.citizen() + number.name(), message.wamid(), status, delayMillis, progress);
    }

    private ObjectNode status(Sent message, String state) {
        var status = json.createObjectNode().put("id", message.wamid()).put("status", state);
        status.put("timestamp", Long.toString(clock.now().getEpochSecond()));
        if (message.citizen().indexOf('.') == 2) status.put("recipient_user_id", message.citizen());
        else status.put("recipient_id", message.to());
        if (message.callbackData() != null) status.put("biz_opaque_callback_data", message.callbackData());
        return status;
    }

    /**
     * Pricing stands in {@code sent} and in one of delivered and read; {@code conversation} is omitted since v24 (Meta,
     * status webhook). An answer inside the window costs nothing.
     */
    private static ObjectNode withPricing(ObjectNode status) {
        status.putObject("pricing")
                .put("billable", false)
                .put("pricing_model", "PMP")
                .put("category", "service")
                .put("type", "free_customer_service");
        return status;
    }
}
