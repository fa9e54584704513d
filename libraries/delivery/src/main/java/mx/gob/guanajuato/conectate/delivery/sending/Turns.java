package mx.gob.guanajuato.conectate.delivery.sending;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.delivery.limits.SendPermits;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.queue.Progress.Waiting;

/** The messages that are due and have their recipient's turn: they lack only a permit of the number that sends them. */
final class Turns {
    private final SendPermits permits;
    private final Clock clock;
    private final Map<String, ArrayDeque<Turn>> byNumber = new LinkedHashMap<>();

    /** A turn is void when its delivery has left the state that it was given for. */
    private record Turn(Delivery delivery, Waiting state) {
        boolean isVoid() {
            return delivery.dropped() || delivery.progress() != state;
        }
    }

    /** What is done with those that come on. */
    interface Takers {
        boolean mayAttempt();

        void attempt(Delivery delivery, Waiting state);

        void tooLate(Delivery delivery, Waiting state);
    }

    Turns(SendPermits permits, Clock clock) {
        this.permits = permits;
        this.clock = clock;
    }

    void add(Delivery delivery, Waiting state) {
        delivery.message()
                .ifPresent(message -> byNumber.computeIfAbsent(message.phoneNumberId(), number -> new ArrayDeque<>())
                        .add(new Turn(delivery, state)));
    }

    boolean isEmpty() {
        return byNumber.values().stream().allMatch(ArrayDeque::isEmpty);
    }

    /** Lets on as many as there are permits for. */
    void proceed(Takers takers) {
        byNumber.forEach((number, turns) -> {
            while (!turns.isEmpty() && proceed(number, turns.peek(), takers)) turns.poll();
        });
    }

    private boolean proceed(String number, Turn turn, Takers takers) {
        if (turn.isVoid()) return true;
        if (turn.delivery().expired(clock.instant())) {
            takers.tooLate(turn.delivery(), turn.state());
            return true;
        }
        if (!takers.mayAttempt() || !permits.tryAcquire(number)) return false;
        takers.attempt(turn.delivery(), turn.state());
        return true;
    }
}
