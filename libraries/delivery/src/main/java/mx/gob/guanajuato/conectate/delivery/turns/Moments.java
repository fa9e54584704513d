package mx.gob.guanajuato.conectate.delivery.turns;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Calling;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;
import mx.gob.guanajuato.conectate.delivery.turns.MissedMoments.Missed;

/**
 * Lets each call out at the moment that it was granted. A moment that was missed, because the log or this machine was
 * slow, is not made up for at once, or what piled up would go out together: another one is asked for.
 */
public final class Moments {
    private static final Duration MISSED_AFTER = Duration.ofMillis(10);

    private final Surroundings around;
    private final Map<String, MissedMoments> missed = new HashMap<>();

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
        else askAgain(new Missed(delivery, call, moment -> await(delivery, call, moment, then)));
    }

    private boolean isOver(Delivery delivery, Calling call) {
        return delivery.dropped() || delivery.progress() != call || delivery.expired(around.now());
    }

    private void askAgain(Missed one) {
        String number = one.delivery().message().orElseThrow().phoneNumberId();
        missed.computeIfAbsent(number, of -> new MissedMoments(of, around)).add(one);
    }

    /** Asks for other moments where some were missed. */
    public void proceed() {
        missed.values().forEach(MissedMoments::proceed);
    }
}
