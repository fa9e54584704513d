package mx.gob.guanajuato.conectate.simulator.faults;

import jakarta.inject.Singleton;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** The plan in force and its dice. */
@Singleton
public class Faults {
    private volatile InForce now = new InForce(FaultPlan.NONE);

    /** The plan in force. */
    public FaultPlan plan() {
        return now.plan;
    }

    void follow(FaultPlan plan) {
        now = new InForce(plan.checked());
    }

    /** What is to become of a valid send call. */
    public SendFate fateOfSend(String phoneNumberId, String recipient) {
        var current = now;
        var send = current.plan.send();
        long delay = current.between(send.delayMillis());
        for (var rule : send.graphErrors()) {
            if (rule.fits(phoneNumberId, recipient)) {
                return new SendFate(SendFate.Kind.GRAPH_ERROR, delay, rule.code());
            }
        }
        var kind = current.kindOfSend();
        return new SendFate(kind, delay, kind == SendFate.Kind.ACCEPT_THEN_FAIL ? send.failStatusCode() : 0);
    }

    /** How long the next webhook waits, by chance. */
    public long webhookDelay() {
        var current = now;
        var webhooks = current.plan.webhooks();
        long reordering = webhooks.reorder() ? current.between(new Range(0, webhooks.reorderWithinMillis())) : 0;
        return current.between(webhooks.delayMillis()) + reordering;
    }

    /** How often the next update is posted. */
    public int webhookCopies() {
        var current = now;
        return current.between(current.plan.webhooks().copies());
    }

    /** How long after the first a further copy is posted. */
    public long copyDelay() {
        var current = now;
        return current.between(new Range(0, current.plan.webhooks().copyGapMillis()));
    }

    /** Whether the next status is never posted. */
    public boolean dropsStatus() {
        var current = now;
        double share = current.plan.webhooks().dropStatusesShare();
        return share > 0 && current.chance() < share;
    }

    /** A plan with its own dice, so that a new plan starts from its seed. */
    private static final class InForce {
        private final FaultPlan plan;
        private final Random dice;
        private final AtomicInteger left;

        InForce(FaultPlan plan) {
            this.plan = plan;
            this.dice = new Random(plan.seed());
            var times = plan.send().times();
            this.left = new AtomicInteger(times == null ? Integer.MAX_VALUE : times);
        }

        SendFate.Kind kindOfSend() {
            double fallen = chance();
            for (var share : plan.send().shares().entrySet()) {
                fallen -= share.getValue();
                if (fallen < 0)
                    return left.getAndUpdate(n -> n == 0 ? 0 : n - 1) > 0 ? share.getKey() : SendFate.Kind.ANSWER;
            }
            return SendFate.Kind.ANSWER;
        }

        double chance() {
            return dice.nextDouble();
        }

        int between(Range range) {
            return range.min() == range.max() ? range.min() : range.min() + dice.nextInt(range.max() - range.min() + 1);
        }
    }
}
