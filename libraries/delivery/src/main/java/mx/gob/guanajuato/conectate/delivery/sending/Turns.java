package mx.gob.guanajuato.conectate.delivery.sending;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.queue.Progress.Waiting;

/** The messages that are due and have their recipient's turn: they lack only a permit of the number that sends them. */
final class Turns {
    private final Surroundings around;
    private final Takers takers;
    private final Map<String, NumberTurns> byNumber = new LinkedHashMap<>();

    /** What is done with those that come on. */
    interface Takers {
        /** Whether anything may be begun at all. */
        boolean areTaking();

        int places();

        void takePlace();

        void freePlace();

        /** Its call goes out at that moment; a place was taken for it. */
        void attempt(Delivery delivery, Waiting state, Instant at);

        void tooLate(Delivery delivery, Waiting state);

        void stopped(Delivery delivery, Waiting state, String why);
    }

    /** A turn is void when its delivery has left the state that it was given for. */
    record Turn(Delivery delivery, Waiting state) {
        boolean isVoid() {
            return delivery.dropped() || delivery.progress() != state;
        }
    }

    Turns(Surroundings around, Takers takers) {
        this.around = around;
        this.takers = takers;
    }

    void add(Delivery delivery, Waiting state) {
        delivery.message().ifPresent(message -> byNumber.computeIfAbsent(
                        message.phoneNumberId(), number -> new NumberTurns(number, around, takers))
                .add(new Turn(delivery, state)));
    }

    boolean isEmpty() {
        return byNumber.values().stream().allMatch(NumberTurns::isEmpty);
    }

    /** Whether an answer about permits is on its way. */
    boolean isAsking() {
        return byNumber.values().stream().anyMatch(NumberTurns::isAsking);
    }

    /** Asks for permits for as many as there are places. */
    void proceed() {
        byNumber.values().forEach(NumberTurns::proceed);
    }
}
