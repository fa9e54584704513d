package mx.gob.guanajuato.conectate.metrics.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import mx.gob.guanajuato.conectate.metrics.counting.Cells.Cell;
import mx.gob.guanajuato.conectate.metrics.privacy.Group;
import org.junit.jupiter.api.Test;

/** A state of 46 municipalities that ask about 20 topics: a large town, small ones, and much that is asked once a week. */
class WholeDayTest {
    private static final int DAYS = 28;
    private static final double FALSE_SHARE = 0.05;
    private static final Outlook OUTLOOK = new Outlook(evenWeek(), 1, 1);
    private final Random random = new Random(2_026);

    @Test
    void a_day_like_any_other_has_not_risen() {
        var day = day(cell -> 1);
        var whole = WholeDay.of(day, OUTLOOK);

        assertThat(whole.isRaised()).isFalse();
        assertThat(whole.general()).isCloseTo(1, within(0.1));
    }

    @Test
    void where_everything_is_asked_twice_as_often_the_whole_is_raised_and_next_to_nothing_is_flagged() {
        var day = day(cell -> 2);
        var whole = WholeDay.of(day, OUTLOOK);

        assertThat(whole.isRaised()).isTrue();
        assertThat(whole.general()).isCloseTo(2, within(0.2));
        assertThat(flagged(day, 1)).hasSizeGreaterThan(10);
        assertThat(flagged(day, whole.general())).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void what_rises_more_than_everything_is_still_found() {
        var day = day(cell -> cell.equals(cell(3, 1)) ? 8 : 2);

        assertThat(flagged(day, WholeDay.of(day, OUTLOOK).general())).contains(cell(3, 1));
    }

    @Test
    void a_topic_that_is_asked_everywhere_is_no_rise_of_everything() {
        var day = day(cell -> cell.intent().equals(cell(0, 2).intent()) ? 6 : 1);
        var whole = WholeDay.of(day, OUTLOOK);

        assertThat(whole.isRaised()).isFalse();
        assertThat(flagged(day, whole.general())).contains(cell(0, 2), cell(1, 2), cell(2, 2));
    }

    @Test
    void a_large_town_that_asks_about_everything_is_no_rise_of_everything() {
        var day = day(cell -> cell.municipality().equals(cell(0, 0).municipality()) ? 4 : 1);
        var whole = WholeDay.of(day, OUTLOOK);

        assertThat(whole.isRaised()).isFalse();
        assertThat(flagged(day, whole.general())).contains(cell(0, 0), cell(0, 1), cell(0, 2));
    }

    private static Cell cell(int municipality, int topic) {
        return new Cell(Optional.of("" + (11_001 + municipality)), Optional.of("topic-" + topic));
    }

    private List<CellDay> day(ToDoubleFunction<Cell> times) {
        var cells = new ArrayList<CellDay>();
        for (int municipality = 0; municipality < 46; municipality++)
            for (int topic = 0; topic < 20; topic++) {
                var cell = cell(municipality, topic);
                double mean = 60.0 / ((municipality + 1) * (topic + 1));
                var history = new long[DAYS];
                for (int day = 0; day < DAYS; day++) history[day] = poisson(mean);
                cells.add(new CellDay(cell, new Group().add(poisson(mean * times.applyAsDouble(cell))), history));
            }
        return cells;
    }

    private static List<Cell> flagged(List<CellDay> cells, double general) {
        var risen = OUTLOOK.risen(general);
        return FalseDiscoveries.controlled(
                        cells,
                        one -> risen.of(one.history())
                                .probabilityOfAtLeast(one.observed().interactions()),
                        FALSE_SHARE)
                .stream()
                .map(CellDay::cell)
                .toList();
    }

    private static double[] evenWeek() {
        var factors = new double[DAYS];
        Arrays.fill(factors, 1);
        return factors;
    }

    private long poisson(double mean) {
        double limit = Math.exp(-mean);
        long count = -1;
        for (double product = 1; product > limit; count++) product *= random.nextDouble();
        return count;
    }
}
