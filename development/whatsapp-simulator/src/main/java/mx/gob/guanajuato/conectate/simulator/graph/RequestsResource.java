package mx.gob.guanajuato.conectate.simulator.graph;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import mx.gob.guanajuato.conectate.simulator.webhook.WebhookCounts;
import mx.gob.guanajuato.conectate.simulator.webhook.Webhooks;

/** Counters of both directions. */
@Path("/simulator/requests")
@NonBlocking
class RequestsResource {
    private final RequestCounts counts;
    private final Webhooks webhooks;

    RequestsResource(RequestCounts counts, Webhooks webhooks) {
        this.counts = counts;
        this.webhooks = webhooks;
    }

    @GET
    public Counters counters() {
        return new Counters(counts.all(), webhooks.counts());
    }

    record Counters(Map<String, Long> calls, WebhookCounts webhooks) {}
}
