package mx.gob.guanajuato.conectate.broadcast.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.Manner;
import mx.gob.guanajuato.conectate.reach.Reach;
import org.junit.jupiter.api.Test;

/** Of a broadcast to ten people that was cancelled after four, of whom one cannot be reached. */
class LiveProgressTest {
    private static final Progress FED = new Progress(10, 4, 12, 3);
    private static final Reach REACH = Reach.of(Map.of("40-delivered", "3", "32-failed-131026", "1"));

    @Test
    void a_broadcast_may_be_sent_again_to_all_whom_it_did_not_come_to() {
        assertThat(progress(Manner.PLAIN).unreached()).isEqualTo(7);
    }

    @Test
    void a_repetition_promises_another_only_to_whom_that_would_go() {
        var repetition = progress(Manner.PLAIN.againAfter("first"));

        assertThat(repetition.unreached()).isEqualTo(1);
        assertThat(repetition.places().notSent()).isEqualTo(6);
    }

    private static LiveProgress progress(Manner manner) {
        var moment = Instant.EPOCH;
        var cancelled = new Broadcast(
                "b",
                BroadcastContent.of("Aviso"),
                moment,
                moment,
                "100",
                State.CANCELLED,
                moment,
                moment,
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.of(manner),
                Optional.empty());
        return LiveProgress.of(FED, REACH, cancelled, OptionalDouble.empty());
    }
}
