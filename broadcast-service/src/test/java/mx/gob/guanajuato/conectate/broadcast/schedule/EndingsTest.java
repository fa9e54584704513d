package mx.gob.guanajuato.conectate.broadcast.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.Life;
import org.junit.jupiter.api.Test;

class EndingsTest {
    private static final Instant MOMENT = Instant.parse("2021-04-30T12:00:00Z");
    private static final Instant TWO_DAYS_LATER = MOMENT.plus(Duration.ofDays(2));

    private final Endings endings = new Endings(null);

    @Test
    void one_that_was_paused_before_it_began_does_not_end() {
        assertThat(endings.isOver(paused(Life.NONE), TWO_DAYS_LATER)).isFalse();
    }

    @Test
    void one_that_had_begun_ends_when_its_time_is_over_paused_or_not() {
        var begun = Life.NONE.running(MOMENT, Optional.empty());

        assertThat(endings.isOver(paused(begun), TWO_DAYS_LATER)).isTrue();
    }

    private static Broadcast paused(Life life) {
        return new Broadcast(
                        "b",
                        BroadcastContent.of("Aviso"),
                        MOMENT,
                        MOMENT.plus(Duration.ofHours(12)),
                        "100",
                        State.SCHEDULED,
                        MOMENT,
                        MOMENT,
                        Optional.empty())
                .turned(State.PAUSED, life.waiting("staff", Optional.empty()), MOMENT);
    }
}
