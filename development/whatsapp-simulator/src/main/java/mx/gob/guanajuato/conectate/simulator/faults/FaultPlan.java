package mx.gob.guanajuato.conectate.simulator.faults;

import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/**
 * How the simulator misbehaves until the next plan. What is left out of its JSON does not happen.
 *
 * @param seed start of chance; the same seed and the same calls in the same order meet the same faults
 */
public record FaultPlan(long seed, SendFaults send, WebhookFaults webhooks) {
    /** Nothing goes wrong. */
    public static final FaultPlan NONE = new FaultPlan(0, null, null);

    public FaultPlan {
        send = send == null ? SendFaults.NONE : send;
        webhooks = webhooks == null ? WebhookFaults.NONE : webhooks;
    }

    FaultPlan checked() {
        send.check();
        webhooks.check();
        for (var rule : send.graphErrors()) {
            InvalidInput.within(rule.code(), 0, 1, 9_999_999, "send.graphErrors.code");
        }
        return this;
    }

    /** The names of the faults that are on, as the fields are called, for the band of the phone page. */
    public List<String> active() {
        var names = new ArrayList<String>();
        if (send.delayMillis().max() > 0) names.add("send.delayMillis");
        send.shares().forEach((kind, share) -> {
            if (share > 0) names.add("send." + kind.field());
        });
        if (!send.graphErrors().isEmpty()) names.add("send.graphErrors");
        if (send.windowEnforced()) names.add("send.windowEnforced");
        if (send.messagesPerSecond() != null) names.add("send.messagesPerSecond");
        if (send.pairRateEnforced()) names.add("send.pairRateEnforced");
        names.addAll(activeOnWebhooks());
        return names;
    }

    private List<String> activeOnWebhooks() {
        var names = new ArrayList<String>();
        if (webhooks.delayMillis().max() > 0) names.add("webhooks.delayMillis");
        if (webhooks.copies().max() > 1) names.add("webhooks.copies");
        if (webhooks.reorder()) names.add("webhooks.reorder");
        if (webhooks.dropStatusesShare() > 0) names.add("webhooks.dropStatusesShare");
        if (webhooks.statusesBeforeAnswer()) names.add("webhooks.statusesBeforeAnswer");
        if (webhooks.updatesPerPost() > 1) names.add("webhooks.updatesPerPost");
        return names;
    }
}
