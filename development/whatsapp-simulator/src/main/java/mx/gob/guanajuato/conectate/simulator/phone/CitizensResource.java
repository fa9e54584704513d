package mx.gob.guanajuato.conectate.simulator.phone;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import mx.gob.guanajuato.conectate.simulator.BusinessNumbers;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;
import mx.gob.guanajuato.conectate.simulator.WaId;
import mx.gob.guanajuato.conectate.simulator.conversation.ConversationView;
import mx.gob.guanajuato.conectate.simulator.conversation.Conversations;
import mx.gob.guanajuato.conectate.simulator.conversation.Statuses;
import mx.gob.guanajuato.conectate.simulator.webhook.Webhooks;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** One citizen's phone: write, look at the conversation, try again. */
@Path("/simulator/citizens/{waId}")
@NonBlocking
class CitizensResource {
    private final Citizens citizens;
    private final Conversations conversations;
    private final BusinessNumbers numbers;
    private final Statuses statuses;
    private final Webhooks webhooks;

    CitizensResource(
            Citizens citizens,
            Conversations conversations,
            BusinessNumbers numbers,
            Statuses statuses,
            Webhooks webhooks) {
        this.citizens = citizens;
        this.conversations = conversations;
        this.numbers = numbers;
        this.statuses = statuses;
        this.webhooks = webhooks;
    }

    @POST
    @Path("/messages")
    @ResponseStatus(202) // accepted: the webhook follows
    public Written write(@RestPath String waId, Writing writing) {
        if (writing == null) throw new InvalidInput("body", "must say what the citizen writes");
        var wamid = citizens.write(WaId.required(waId, "waId"), writing);
        return new Written(wamid, List.of(wamid));
    }

    @POST
    @Path("/messages/retry")
    @ResponseStatus(202) // accepted: the attempt follows
    public void retry(@RestQuery String wamid) {
        webhooks.retryNow(wamid);
    }

    /** The conversation; 204 if nothing changed since the revision that the caller has. */
    @GET
    @Path("/conversation")
    public RestResponse<ConversationView> conversation(
            @RestPath String waId, @RestQuery String number, @RestQuery Long revision) {
        var view = conversations.view(numbers.named(number, "number"), citizen(waId));
        boolean unchanged = revision != null && revision == view.revision();
        return unchanged ? RestResponse.noContent() : RestResponse.ok(view);
    }

    /** The phone shows the conversation: statuses {@code read} follow for what was not read before. */
    @POST
    @Path("/conversation/read")
    public void read(@RestPath String waId, @RestQuery String number) {
        statuses.read(numbers.named(number, "number"), citizen(waId));
    }

    /** As if 24 h had passed since the citizen's last message to that number; no clock moves. */
    @POST
    @Path("/conversation/close-window")
    public void closeWindow(@RestPath String waId, @RestQuery String number) {
        conversations.closeWindow(numbers.named(number, "number"), citizen(waId));
    }

    /** Citizens without a phone number are named by their business-scoped user id. */
    private static String citizen(String waId) {
        return waId.indexOf('.') == 2 ? waId : WaId.required(waId, "waId").phone();
    }

    record Written(String wamid, List<String> wamids) {}
}
