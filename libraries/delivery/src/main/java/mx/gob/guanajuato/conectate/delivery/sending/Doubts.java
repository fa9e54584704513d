package mx.gob.guanajuato.conectate.delivery.sending;

import java.time.Duration;
import java.util.Optional;
import mx.gob.guanajuato.conectate.delivery.progress.Progress;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.InDoubt;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Recording;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Waiting;
import mx.gob.guanajuato.conectate.delivery.progress.Tries;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.queue.OutboundPartition;
import mx.gob.guanajuato.conectate.delivery.settling.InDoubtPolicy;
import mx.gob.guanajuato.conectate.delivery.settling.Verdicts;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;

/** What happens to a message in doubt: a status settles it, or its patience ends. */
public final class Doubts {
    /** How soon it is looked again whether the statuses of before the takeover have been read. */
    private static final Duration A_MOMENT = Duration.ofMillis(50);

    private final Deliverer deliverer;
    private final InDoubtPolicy policy;
    private final Verdicts verdicts;
    private final Afterwards afterwards;
    private final Surroundings around;

    Doubts(Deliverer deliverer, InDoubtPolicy policy, Verdicts verdicts, Afterwards afterwards, Surroundings around) {
        this.afterwards = afterwards;
        this.deliverer = deliverer;
        this.policy = policy;
        this.verdicts = verdicts;
        this.around = around;
    }

    void begin(Delivery delivery, InDoubt doubt) {
        if (allCallsFailed(delivery, doubt.tries())) return;
        around.agenda().at(policy.freesLane(doubt), () -> {
            if (isStill(delivery, doubt)) freeLane(delivery);
        });
        around.agenda().at(policy.patienceEnds(doubt), () -> patienceEnded(delivery, doubt));
    }

    private static boolean isStill(Delivery delivery, InDoubt doubt) {
        return delivery.progress() == doubt && !delivery.dropped();
    }

    private void freeLane(Delivery delivery) {
        delivery.home().lanes().makeWay(delivery);
        deliverer.nextTurn(delivery);
        if (policy.neverResends()) delivery.home().letGo(delivery);
        else delivery.home().setAside(delivery);
    }

    private void patienceEnded(Delivery delivery, InDoubt doubt) {
        if (!isStill(delivery, doubt)) return;
        if (!delivery.home().statuses().caughtUp()) {
            // What settles it may have waited on Kafka while nobody was here.
            around.in(A_MOMENT, () -> patienceEnded(delivery, doubt));
        } else if (!policy.resends(doubt)) {
            deliverer.follow(delivery, verdicts.unconfirmed(delivery, around.now()));
        } else {
            resend(delivery, doubt);
        }
    }

    private void resend(Delivery delivery, InDoubt doubt) {
        if (delivery.expired(around.now())) {
            deliverer.follow(delivery, verdicts.tooLate(delivery, doubt.tries(), around.now()));
            return;
        }
        around.meters().resent();
        deliverer.enter(delivery, new Waiting(doubt.tries(), around.now()));
    }

    /** A status was read. What is not ours, has its end or is too new a word is passed over. */
    public void hear(OutboundPartition home, MessageStatus status, long offset) {
        if (status.messageId().isEmpty()) return;
        String id = status.messageId().get();
        Optional<Delivery> known = home.find(id);
        if (known.isPresent()) hear(known.get(), status, offset);
        else if (home.expects(id)) home.statuses().keep(status, id, offset);
        else home.ended(id).ifPresent(ended -> afterwards.hear(home, ended, status, id, offset));
    }

    void hear(Delivery delivery, MessageStatus status, long offset) {
        // Whatever it says: until the message's end is on the log, a restart has to read the status again.
        delivery.heard().hold(offset);
        if (endIsNear(delivery)) return;
        if (Verdicts.proves(status)) {
            deliverer.follow(delivery, verdicts.settled(status, delivery, around.now()));
        } else if (Verdicts.fails(status)) {
            delivery.heard().failed(status);
            allCallsFailed(delivery, doubtful(delivery.progress()));
        }
    }

    private static boolean endIsNear(Delivery delivery) {
        return delivery.progress() instanceof Recording step && step.isLast();
    }

    /** What is in doubt in a state in which nothing else is under way. */
    private static Tries doubtful(Progress progress) {
        if (progress instanceof InDoubt doubt) return doubt.tries();
        if (progress instanceof Waiting waiting) return waiting.tries();
        return Tries.NONE;
    }

    /** Meta took every call whose answer never came, and failed each later: the message may go again as after a refusal. */
    private boolean allCallsFailed(Delivery delivery, Tries tries) {
        var failure = delivery.heard().failureOfAll(tries);
        failure.ifPresent(
                status -> deliverer.follow(delivery, verdicts.ofFailure(status, delivery, tries, around.now())));
        return failure.isPresent();
    }
}
