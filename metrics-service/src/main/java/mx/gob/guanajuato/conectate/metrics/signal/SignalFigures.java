package mx.gob.guanajuato.conectate.metrics.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.gob.guanajuato.conectate.metrics.counting.Cells.Cell;
import mx.gob.guanajuato.conectate.metrics.counting.CountReader;
import mx.gob.guanajuato.conectate.metrics.counting.Counts;
import mx.gob.guanajuato.conectate.metrics.counting.Query;
import mx.gob.guanajuato.conectate.metrics.labels.Municipality;
import mx.gob.guanajuato.conectate.metrics.labels.TopicNames;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Today;
import mx.gob.guanajuato.conectate.metrics.privacy.Group;
import mx.gob.guanajuato.conectate.metrics.signal.EarlySignal.Signal;

/** Looks for what stands out. */
@ApplicationScoped
class SignalFigures {
    private static final int DAYS = 28;
    private static final double FALSE_SHARE = 0.05;

    private final CountReader counts;
    private final Today today;

    SignalFigures(CountReader counts, Today today) {
        this.counts = counts;
        this.today = today;
    }

    /** One cell's day. */
    private record Test(Cell cell, Group observed, Expectation expectation, double probability) {}

    EarlySignal on(LocalDate date) {
        var day = new Period(date, date);
        var history = new Period(date.minusDays(DAYS), date.minusDays(1));
        var reading = counts.read(new Query().cellsByDay(day.reachingBack(DAYS)).sums(day.reachingBack(DAYS)));
        var rhythm = Rhythm.of(history, reading);
        double share = date.equals(today.day()) ? rhythm.shareUntil(today.there()) : 1;
        var tests = rhythm.daysWithAny() < EarlySignal.LEAST_DAYS
                ? List.<Test>of()
                : tests(date, history, reading, rhythm, share);
        var striking = FalseDiscoveries.controlled(tests, Test::probability, FALSE_SHARE);
        var shown = striking.stream()
                .filter(test -> !test.observed.isSmall())
                .map(SignalFigures::signal)
                .toList();
        return new EarlySignal(
                date,
                rounded(share, 3),
                EarlySignal.METHOD,
                rhythm.daysWithAny(),
                tests.size(),
                today.standing(day, reading.progress(), reading.sums(day).generated()),
                shown,
                striking.size() - shown.size());
    }

    private static List<Test> tests(LocalDate date, Period history, Counts reading, Rhythm rhythm, double share) {
        var now = reading.cells(date).groups();
        Map<Cell, long[]> before = new HashMap<>();
        var days = history.days();
        for (int i = 0; i < days.size(); i++) {
            int at = i;
            reading.cells(days.get(i))
                    .groups()
                    .forEach((cell, group) ->
                            before.computeIfAbsent(cell, none -> new long[DAYS])[at] = group.interactions());
        }
        double[] factors = days.stream().mapToDouble(rhythm::factor).toArray();
        Set<Cell> cells = new HashSet<>(before.keySet());
        cells.addAll(now.keySet());
        var tests = new ArrayList<Test>();
        for (Cell cell : cells) {
            if (cell.intent().isEmpty()) continue;
            var observed = now.getOrDefault(cell, new Group());
            var expectation =
                    Expectation.of(before.getOrDefault(cell, new long[DAYS]), factors, rhythm.factor(date), share);
            tests.add(new Test(cell, observed, expectation, expectation.probabilityOfAtLeast(observed.interactions())));
        }
        return tests;
    }

    private static Signal signal(Test test) {
        var municipality = test.cell.municipality();
        String intent = test.cell.intent().orElseThrow();
        return new Signal(
                municipality,
                municipality.map(Municipality::nameOf).orElse("Todo el estado o sin municipio"),
                intent,
                TopicNames.of(intent),
                test.observed.interactions(),
                rounded(test.expectation.mean(), 1),
                rounded(test.observed.interactions() / test.expectation.mean(), 1),
                test.probability);
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
