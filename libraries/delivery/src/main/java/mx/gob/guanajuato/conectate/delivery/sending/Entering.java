package mx.gob.guanajuato.conectate.delivery.sending;

import mx.gob.guanajuato.conectate.delivery.progress.Progress;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Calling;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Done;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.InDoubt;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Recording;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Waiting;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.queue.OutboundPartition;

/** What a delivery does in the state that it enters. One that was dropped only brings its end to the log. */
record Entering(Deliverer deliverer, Delivery delivery) implements Progress.Cases<Void> {
    @Override
    public Void waiting(Waiting waiting) {
        if (delivery.dropped()) return null;
        if (delivery.message().isEmpty()) {
            deliverer.tooLate(delivery, waiting);
            return null;
        }
        var home = delivery.home();
        var now = deliverer.now();
        if (waiting.dueAt().isAfter(now.plus(OutboundPartition.LONG))) home.setAside(delivery);
        if (!home.lanes().hasTurn(delivery)) {
            home.lanes().rejoin(delivery);
            deliverer.nextTurn(delivery);
        } else if (waiting.dueAt().isAfter(now)) {
            deliverer.agenda().at(waiting.dueAt(), () -> deliverer.turns().add(delivery, waiting));
        } else {
            deliverer.turns().add(delivery, waiting);
        }
        return null;
    }

    @Override
    public Void recording(Recording step) {
        if (delivery.dropped() && !step.isLast()) deliverer.superseded(delivery, step);
        else deliverer.record(delivery, step);
        return null;
    }

    @Override
    public Void calling(Calling call) {
        deliverer.callAtItsMoment(delivery, call);
        return null;
    }

    @Override
    public Void inDoubt(InDoubt doubt) {
        if (!delivery.dropped()) deliverer.doubts().begin(delivery, doubt);
        return null;
    }

    @Override
    public Void done(Done done) {
        var home = delivery.home();
        home.lanes().makeWay(delivery);
        home.finish(delivery);
        if (!delivery.dropped()) deliverer.nextTurn(delivery);
        return null;
    }
}
