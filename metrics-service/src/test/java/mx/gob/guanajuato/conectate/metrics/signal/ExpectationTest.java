package mx.gob.guanajuato.conectate.metrics.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    private static final int DAYS = 28;
    private static final double FALSE_SHARE = 0.05;
    private final Random random = new Random(2_026);

    private static double[] evenWeek() {
        var factors = new double[DAYS];
        Arrays.fill(factors, 1);
        return factors;
    }

    @Test
    void the_expectation_is_the_mean_of_the_days_by_weekday_and_by_what_has_passed_of_the_day() {
        var history = new long[DAYS];
        var factors = new double[DAYS];
        for (int day = 0; day < DAYS; day++) {
            factors[day] = day % 7 < 5 ? 1.2 : 0.5;
            history[day] = Math.round(100 * factors[day]);
        }

        assertThat(Expectation.of(history, factors, 1.2, 1).mean()).isCloseTo(120, within(0.1));
        assertThat(Expectation.of(history, factors, 0.5, 1).mean()).isCloseTo(50, within(0.1));
        assertThat(Expectation.of(history, factors, 1.2, 0.25).mean()).isCloseTo(30, within(0.1));
    }

    @Test
    void a_count_that_comes_in_bursts_is_allowed_more_than_one_that_does_not() {
        var steady = new long[DAYS];
        var bursting = new long[DAYS];
        Arrays.fill(steady, 10);
        for (int day = 0; day < DAYS; day++) bursting[day] = day % 4 == 0 ? 40 : 0;

        var calm = Expectation.of(steady, evenWeek(), 1, 1);
        var wild = Expectation.of(bursting, evenWeek(), 1, 1);

        assertThat(calm.mean()).isCloseTo(wild.mean(), within(0.1));
        assertThat(calm.probabilityOfAtLeast(25)).isLessThan(0.001);
        assertThat(wild.probabilityOfAtLeast(25)).isGreaterThan(0.01);
    }

    @Test
    void the_upper_tail_of_a_poisson_count_is_the_known_one() {
        // P(X ≥ 8) for a mean of 4, by the table of the Poisson distribution: 0.0511.
        assertThat(new Expectation(4, 4).probabilityOfAtLeast(8)).isCloseTo(0.0511, within(0.0005));
        assertThat(new Expectation(4, 4).probabilityOfAtLeast(0)).isEqualTo(1);
        assertThat(new Expectation(3_000, 3_000).probabilityOfAtLeast(3_500)).isLessThan(1e-10);
    }

    /** A thousand quiet cells: chance alone strikes 50 of them at 5 %; controlled, on most days none. */
    @Test
    void quiet_days_raise_few_flags() {
        int flags = 0;
        for (int day = 0; day < 20; day++) flags += flagged(1_000, 0).size();

        assertThat(flags).isLessThanOrEqualTo(4);
    }

    @Test
    void what_is_asked_three_times_as_often_is_found_among_a_thousand_quiet_ones() {
        var flagged = flagged(1_000, 10);

        assertThat(flagged).filteredOn(cell -> cell < 10).hasSizeGreaterThanOrEqualTo(8);
        assertThat(flagged).filteredOn(cell -> cell >= 10).hasSizeLessThanOrEqualTo(2);
    }

    /** Numbers of the cells that are flagged; the first {@code loud} ones are asked three times as often today. */
    private List<Integer> flagged(int cells, int loud) {
        record Test(int cell, double probability) {}
        var tests = new ArrayList<Test>();
        for (int cell = 0; cell < cells; cell++) {
            double mean = cell < loud ? 15 : 0.1 + 10 * random.nextDouble();
            var history = new long[DAYS];
            for (int day = 0; day < DAYS; day++) history[day] = poisson(mean);
            long today = poisson(cell < loud ? 3 * mean : mean);
            tests.add(new Test(cell, Expectation.of(history, evenWeek(), 1, 1).probabilityOfAtLeast(today)));
        }
        return FalseDiscoveries.controlled(tests, Test::probability, FALSE_SHARE).stream()
                .map(Test::cell)
                .toList();
    }

    private long poisson(double mean) {
        double limit = Math.exp(-mean);
        long count = -1;
        for (double product = 1; product > limit; count++) product *= random.nextDouble();
        return count;
    }
}
