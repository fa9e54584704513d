package mx.gob.guanajuato.conectate.delivery.turns;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mx.gob.guanajuato.conectate.delivery.limits.Grant;
import mx.gob.guanajuato.conectate.delivery.limits.Priority;
import mx.gob.guanajuato.conectate.delivery.limits.SendRequest;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Calling;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;

/**
 * Lets each call out at the moment that it was granted. A moment that was missed, because the log or this machine was
 * slow, is not made up for, or what piled up would go out at once: another one is asked for.
 */
public final class Moments {
    private static final Duration MISSED_AFTER = Duration.ofMillis(20);

    private final Surroundings around;

    public Moments(Surroundings around) {
        this.around = around;
    }

    /** Goes on at the moment, or at once when there is no call to be made any more. */
    public void await(Delivery delivery, Calling call, Runnable then) {
        await(delivery, call, call.at(), then);
    }

    private void await(Delivery delivery, Calling call, Instant at, Runnable then) {
        Instant now = around.now();
        if (isOver(delivery, call)) then.run();
        else if (at.isAfter(now)) around.agenda().at(at, () -> await(delivery, call, at, then));
        else if (Duration.between(at, now).compareTo(MISSED_AFTER) <= 0) then.run();
        else askAgain(delivery, call, then);
    }

    private boolean isOver(Delivery delivery, Calling call) {
        return delivery.dropped() || delivery.progress() != call || delivery.expired(around.now());
    }

    private void askAgain(Delivery delivery, Calling call, Runnable then) {
        var message = delivery.message().orElseThrow();
        // It was announced: it goes before all that was not, whatever it is.
        var request = SendRequest.again(message.citizen().value(), Priority.ANSWER);
        around.permits().ask(message.phoneNumberId(), List.of(request)).thenAccept(grants -> around.mailbox()
                .post(() -> answered(delivery, call, grants.get(0), then)));
    }

    private void answered(Delivery delivery, Calling call, Grant grant, Runnable then) {
        Instant when = around.now().plus(grant.in());
        if (grant.isGranted()) await(delivery, call, when, then);
        else if (isOver(delivery, call)) then.run();
        else around.agenda().at(when, () -> askAgain(delivery, call, then));
    }
}
