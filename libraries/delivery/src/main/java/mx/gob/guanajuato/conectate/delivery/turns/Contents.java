package mx.gob.guanajuato.conectate.delivery.turns;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/** Reads again what was set aside, from where it always lay. */
final class Contents {
    /** Before it is tried again while Kafka is away. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Neighbours are read together. */
    private static final Comparator<Delivery> AS_THEY_LIE = Comparator.<Delivery>comparingInt(
                    delivery -> delivery.home().number())
            .thenComparingLong(Delivery::offset);

    private final Surroundings around;
    private final Takers takers;

    Contents(Surroundings around, Takers takers) {
        this.around = around;
        this.takers = takers;
    }

    /** Goes on when all are there; what lies nowhere any more has ended by then. */
    void bringBack(List<Turn> turns, Runnable then) {
        if (turns.isEmpty()) {
            then.run();
            return;
        }
        var readings = turns.stream()
                .sorted(Comparator.comparing(Turn::delivery, AS_THEY_LIE))
                .map(this::read)
                .toList();
        CompletableFuture.allOf(readings.stream().map(Reading::content).toArray(CompletableFuture[]::new))
                .whenComplete((all, failure) -> around.mailbox().post(() -> {
                    if (failure == null) {
                        readings.forEach(this::arrived);
                        then.run();
                    } else {
                        around.in(PAUSE, () -> bringBack(stillWanted(turns), then));
                    }
                }));
    }

    private record Reading(Turn turn, CompletableFuture<Optional<OutboundMessage>> content) {}

    private Reading read(Turn turn) {
        var delivery = turn.delivery();
        var content = around.records().read(delivery.home().number(), delivery.offset());
        return new Reading(turn, content.toCompletableFuture());
    }

    private void arrived(Reading reading) {
        var turn = reading.turn();
        if (turn.isVoid()) return;
        var content = reading.content().join();
        content.ifPresent(message -> turn.delivery().home().bringBack(turn.delivery(), message));
        if (content.isEmpty()) takers.tooLate(turn.delivery(), turn.state());
    }

    private static List<Turn> stillWanted(List<Turn> turns) {
        return turns.stream().filter(turn -> !turn.isVoid()).toList();
    }
}
