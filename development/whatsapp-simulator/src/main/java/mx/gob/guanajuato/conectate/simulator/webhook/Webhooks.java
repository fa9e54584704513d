package mx.gob.guanajuato.conectate.simulator.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;
import mx.gob.guanajuato.conectate.simulator.Busy;
import mx.gob.guanajuato.conectate.simulator.StateForgotten;
import mx.gob.guanajuato.conectate.simulator.faults.Faults;

/** Where the simulator hands over what Meta would tell the project; the fault plan is applied here. */
@Singleton
public class Webhooks {
    private final Postbox postbox;
    private final Envelope envelope;
    private final Faults faults;

    Webhooks(Postbox postbox, Envelope envelope, Faults faults) {
        this.postbox = postbox;
        this.envelope = envelope;
        this.faults = faults;
    }

    /**
     * A citizen's message.
     *
     * @param copies how often it is posted, besides what the fault plan wants
     * @param copyGapMillis the copies after the first follow within this time by chance
     */
    public void message(CitizenMessage message, int copies, long copyGapMillis, Progress progress) {
        var value = envelope.value(message.number());
        if (message.contact() != null) value.putArray("contacts").add(message.contact());
        value.putArray("messages").add(message.message());
        post(message.wamid(), "message " + message.lane(), value, progress);
        for (int copy = 1; copy < copies; copy++) {
            long gap = copyGapMillis * copy / (copies - 1);
            postbox.submit(Update.of(message.wamid(), null, value, Progress.UNWATCHED), gap + faults.webhookDelay());
        }
    }

    /**
     * A status of one of our messages; the fault plan may drop it.
     *
     * @param lane the citizen, whose statuses keep their order
     * @param delayMillis how much later than now it comes about
     */
    public void status(
            BusinessNumber number, String lane, String wamid, ObjectNode status, long delayMillis, Progress progress) {
        if (faults.dropsStatus()) {
            progress.taken();
            return;
        }
        var value = envelope.value(number);
        value.putArray("statuses").add(status);
        post(wamid, "status " + lane, value, delayMillis, progress);
    }

    /** News of the account: of a template, for example. */
    public void account(String field, ObjectNode value) {
        if (!postbox.submit(Update.account(field, value), faults.webhookDelay())) throw full();
    }

    /** What a citizen wants of a number, told in a change of its own. */
    public void preference(BusinessNumber number, ObjectNode contact, ObjectNode preference) {
        var value = envelope.value(number);
        value.putArray("contacts").add(contact);
        value.putArray("user_preferences").add(preference);
        account("user_preferences", value);
    }

    /** A body that is signed and posted as it is. */
    public void raw(byte[] body) {
        if (!postbox.submit(Update.raw(body), 0)) throw full();
    }

    /** Tries the updates of this message now instead of after their wait. */
    public void retryNow(String wamid) {
        postbox.retryNow(wamid);
    }

    /** What became of webhooks so far. */
    public WebhookCounts counts() {
        return postbox.counts();
    }

    void forget(@Observes StateForgotten forgotten) {
        postbox.forget();
    }

    private void post(String wamid, String lane, ObjectNode value, Progress progress) {
        if (!post(wamid, lane, value, 0, progress)) throw full();
    }

    private boolean post(String wamid, String lane, ObjectNode value, long delayMillis, Progress progress) {
        var ordered = faults.plan().webhooks().reorder() ? null : lane;
        long delay = delayMillis + faults.webhookDelay();
        boolean taken = postbox.submit(Update.of(wamid, ordered, value, progress), delay);
        int copies = faults.webhookCopies();
        for (int copy = 1; copy < copies; copy++) {
            postbox.submit(Update.of(wamid, null, value, Progress.UNWATCHED), delay + faults.copyDelay());
        }
        return taken;
    }

    private static Busy full() {
        return new Busy("more than " + Postbox.MOST_PENDING + " webhooks wait for the receiver");
    }
}
