package mx.gob.guanajuato.conectate.broadcast.recent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is remembered of who has just written, once it is erased. */
class ErasedWritersTest {
    private static final Instant ERASED = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant BEFORE = ERASED.minus(Duration.ofHours(1));
    private static final Instant AFTER = ERASED.plus(Duration.ofHours(1));
    private static final String ANA = "520000000001";
    private static final String BETO = "520000000002";

    @Test
    void what_was_written_before_opens_no_window_and_what_is_written_after_does() {
        var windows = new OpenWindows();
        windows.wrote(ANA, BEFORE);
        windows.wrote(BETO, AFTER);

        windows.forget((citizen, at) -> !at.isAfter(ERASED));

        assertThat(windows.isOpen(ANA, AFTER)).isFalse();
        assertThat(windows.isOpen(BETO, AFTER)).isTrue();
    }

    @Test
    void a_wish_of_before_is_forgotten_and_one_of_after_counts() {
        var leavers = new Leavers();
        leavers.said(ANA, true, BEFORE);
        leavers.said(BETO, true, AFTER);

        leavers.forget((citizen, at) -> !at.isAfter(ERASED));

        assertThat(leavers.hasLeft(ANA)).isFalse();
        assertThat(leavers.hasLeft(BETO)).isTrue();
    }
}
