package mx.gob.guanajuato.conectate.delivery.settling;

import java.time.Instant;
import mx.gob.guanajuato.conectate.delivery.limits.NumberSignal;
import mx.gob.guanajuato.conectate.delivery.progress.Progress;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Recording;
import mx.gob.guanajuato.conectate.delivery.progress.Tries;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome;

/** What each kind of answer means for the message that was sent. */
record OutcomeCases(Verdicts verdicts, Delivery delivery, Tries tries, Instant now)
        implements SendOutcome.Cases<Verdict> {

    @Override
    public Verdict accepted(SendOutcome.Accepted accepted) {
        // The failure may be here before the answer: statuses and answers travel by different ways.
        return delivery.heard()
                .failureOf(accepted.wamid())
                .map(this::failedAlready)
                .orElseGet(
                        () -> verdicts.end(delivery.subject().accepted(now, accepted.wamid()), NumberSignal.FINE, ""));
    }

    /** This call failed; an earlier one that is still in doubt may have reached the citizen. */
    private Verdict failedAlready(MessageStatus failure) {
        return tries.doubts() == 0
                ? verdicts.ofFailure(failure, delivery, tries, now)
                : inDoubt(new SendOutcome.InDoubt("the last call failed, an earlier one is in doubt"));
    }

    @Override
    public Verdict refused(SendOutcome.Refused refused) {
        return verdicts.ofRefusal(refused.error(), delivery, tries, now);
    }

    @Override
    public Verdict notAttempted(SendOutcome.NotAttempted notAttempted) {
        return verdicts.notAttempted(notAttempted.reason(), delivery, tries, now);
    }

    @Override
    public Verdict inDoubt(SendOutcome.InDoubt inDoubt) {
        var doubted = tries.doubted();
        var event = delivery.subject().inDoubt(now, inDoubt.reason(), doubted);
        return new Verdict(
                new Recording(event, new Progress.InDoubt(doubted, now)), NumberSignal.NONE, inDoubt.reason());
    }
}
