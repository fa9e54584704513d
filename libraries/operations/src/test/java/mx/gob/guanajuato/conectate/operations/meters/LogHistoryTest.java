package mx.gob.guanajuato.conectate.operations.meters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.gob.guanajuato.conectate.operations.meters.LogHistory.Lag;
import org.junit.jupiter.api.Test;

/** A log of two partitions that is looked at every five seconds. */
class LogHistoryTest {
    private final LogHistory history = new LogHistory();
    private long second;

    @Test
    void a_reader_that_has_read_all_is_not_behind() {
        assertThat(look(10, 20, 10, 20)).isEqualTo(new Lag(0, 0));
        assertThat(look(11, 20, 11, 20)).isEqualTo(new Lag(0, 0));
    }

    @Test
    void a_reader_that_stands_still_is_behind_since_it_last_had_read_all() {
        look(10, 20, 10, 20);

        assertThat(look(13, 21, 10, 20)).isEqualTo(new Lag(4, 5));
        assertThat(look(14, 21, 10, 20)).isEqualTo(new Lag(5, 10));
    }

    @Test
    void a_reader_that_follows_slowly_is_as_far_behind_as_the_log_is_old_where_it_stands() {
        look(10, 10, 10, 10);
        look(20, 10, 10, 10);
        look(30, 10, 10, 10);

        assertThat(look(40, 10, 20, 10)).isEqualTo(new Lag(20, 10));
        assertThat(look(50, 10, 49, 10)).isEqualTo(new Lag(1, 5));
        assertThat(look(50, 10, 50, 10)).isEqualTo(new Lag(0, 0));
    }

    @Test
    void one_partition_that_hangs_is_enough_to_be_behind() {
        look(10, 10, 10, 10);
        look(20, 11, 20, 10);

        assertThat(look(30, 11, 30, 10)).isEqualTo(new Lag(1, 10));
    }

    @Test
    void a_reader_that_never_had_read_all_is_behind_since_it_was_first_looked_at() {
        assertThat(look(10, 10, 0, 0)).isEqualTo(new Lag(20, 0));
        assertThat(look(10, 10, 5, 0)).isEqualTo(new Lag(15, 5));
    }

    @Test
    void a_day_of_lag_is_still_told_closely() {
        look(0, 0, 0, 0);
        for (int i = 1; i < 24 * 720; i++) look(i, 0, 0, 0);

        assertThat(look(99_999, 0, 0, 0).seconds()).isEqualTo(24 * 3_600);
        assertThat(look(99_999, 0, 12 * 720, 0).seconds()).isBetween(0.98 * 12 * 3_600, 1.02 * 12 * 3_600);
    }

    private Lag look(long end0, long end1, long position0, long position1) {
        second += 5;
        return history.note(second * 1_000_000_000L, Map.of(0, end0, 1, end1), Map.of(0, position0, 1, position1));
    }
}
