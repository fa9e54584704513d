package mx.gob.guanajuato.conectate.delivery.turns;

import java.util.LinkedHashMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Waiting;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;

/** The messages that are due and have their recipient's turn: they lack only a permit of the number that sends them. */
public final class Turns {
    private final Surroundings around;
    private final Takers takers;
    private final Map<String, NumberTurns> byNumber = new LinkedHashMap<>();

    public Turns(Surroundings around, Takers takers) {
        this.around = around;
        this.takers = takers;
    }

    /** It is due, and its recipient's turn. */
    public void add(Delivery delivery, Waiting state) {
        delivery.message().ifPresent(message -> byNumber.computeIfAbsent(
                        message.phoneNumberId(), number -> new NumberTurns(number, around, takers))
                .add(new Turn(delivery, state, false)));
    }

    public boolean isEmpty() {
        return byNumber.values().stream().allMatch(NumberTurns::isEmpty);
    }

    /** Whether an answer about permits is on its way. */
    public boolean isAsking() {
        return byNumber.values().stream().anyMatch(NumberTurns::isAsking);
    }

    /** Asks for permits for as many as there are places. */
    public void proceed() {
        byNumber.values().forEach(NumberTurns::proceed);
    }
}
