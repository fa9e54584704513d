package mx.gob.guanajuato.conectate.delivery.sending;

import java.time.Instant;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Calling;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Waiting;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.settling.Verdicts;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;
import mx.gob.guanajuato.conectate.delivery.turns.Takers;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome;

/** From a message's turn to the answer of its call. */
record Beginnings(Deliverer deliverer, Verdicts verdicts, Calls calls, Announcements announcements, Surroundings around)
        implements Takers {
    @Override
    public boolean areTaking() {
        return deliverer.isTaking();
    }

    @Override
    public int places() {
        return calls.places();
    }

    @Override
    public void takePlace() {
        calls.takePlace();
    }

    @Override
    public void freePlace() {
        calls.freePlace();
    }

    @Override
    public void attempt(Delivery delivery, Waiting state, Instant at) {
        var due = announcements.due(at);
        if (due.isAfter(around.now())) around.agenda().at(due, () -> announce(delivery, state, at));
        else announce(delivery, state, at);
    }

    private void announce(Delivery delivery, Waiting state, Instant at) {
        boolean isMeant = !delivery.dropped() && delivery.progress() == state;
        if (!isMeant || !deliverer.isTaking()) {
            calls.freePlace();
            if (isMeant) deliverer.turns().add(delivery, state);
            return;
        }
        int attempt = state.tries().attempts() + 1;
        deliverer.enter(delivery, state.attempt(delivery.subject().attempted(around.now(), attempt), at));
    }

    @Override
    public void tooLate(Delivery delivery, Waiting state) {
        deliverer.follow(delivery, verdicts.tooLate(delivery, state.tries(), around.now()));
    }

    @Override
    public void stopped(Delivery delivery, Waiting state, String why) {
        deliverer.follow(delivery, verdicts.stopped(delivery, state.tries(), why, around.now()));
    }

    /** Its attempt is on the log, and its moment is here. */
    void call(Delivery delivery, Calling call) {
        boolean isMeant = !delivery.dropped() && delivery.progress() == call;
        if (isMeant && !delivery.expired(around.now()) && !around.isWithdrawn(delivery.message())) {
            calls.call(delivery, outcome -> answered(delivery, call, outcome));
            return;
        }
        calls.freePlace();
        if (isMeant) deliverer.follow(delivery, verdicts.tooLate(delivery, call.tries(), around.now()));
    }

    private void answered(Delivery delivery, Calling call, SendOutcome outcome) {
        // A status came before the answer and has settled it: it counts once.
        if (delivery.progress() != call) return;
        var broadcastId = delivery.subject().broadcastId();
        if (outcome instanceof SendOutcome.Accepted) around.broadcasts().accepted(broadcastId);
        if (outcome instanceof SendOutcome.Refused refused) around.broadcasts().refused(broadcastId, refused.error());
        deliverer.follow(delivery, verdicts.of(outcome, delivery, call.tries(), around.now()));
    }
}
