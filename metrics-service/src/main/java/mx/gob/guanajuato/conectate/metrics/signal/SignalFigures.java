package mx.gob.guanajuato.conectate.metrics.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.metrics.counting.CountReader;
import mx.gob.guanajuato.conectate.metrics.counting.Query;
import mx.gob.guanajuato.conectate.metrics.labels.Municipality;
import mx.gob.guanajuato.conectate.metrics.labels.TopicNames;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Today;
import mx.gob.guanajuato.conectate.metrics.privacy.Group;
import mx.gob.guanajuato.conectate.metrics.signal.EarlySignal.Signal;
import mx.gob.guanajuato.conectate.metrics.signal.EarlySignal.Whole;

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

    /** One cell, and how likely as much would be on such a day. */
    private record Test(CellDay day, Expectation expectation, double general, double probability) {}

    EarlySignal on(LocalDate date) {
        var day = new Period(date, date);
        var history = new Period(date.minusDays(DAYS), date.minusDays(1));
        var reading = counts.read(new Query().cellsByDay(day.reachingBack(DAYS)).sums(day.reachingBack(DAYS)));
        var rhythm = Rhythm.of(history, reading);
        double share = date.equals(today.day()) ? rhythm.shareUntil(today.there()) : 1;
        double[] factors = history.days().stream().mapToDouble(rhythm::factor).toArray();
        var outlook = new Outlook(factors, rhythm.factor(date), share);
        var cells = rhythm.daysWithAny() < EarlySignal.LEAST_DAYS
                ? List.<CellDay>of()
                : CellDay.all(date, history, reading);
        var whole = WholeDay.of(cells, outlook);
        var striking = striking(cells, outlook, whole.general());
        var shown =
                striking.stream().filter(test -> !test.day.observed().isSmall()).toList();
        return new EarlySignal(
                date,
                rounded(share, 3),
                EarlySignal.METHOD,
                rhythm.daysWithAny(),
                cells.size(),
                today.standing(day, reading.progress(), reading.sums(day).generated()),
                told(whole, cells, shown),
                shown.stream().map(SignalFigures::signal).toList(),
                striking.size() - shown.size());
    }

    /** Those that stand above what is theirs and above what everything came to. */
    private static List<Test> striking(List<CellDay> cells, Outlook outlook, double general) {
        var risen = outlook.risen(general);
        var tests = cells.stream()
                .map(one -> new Test(
                        one,
                        outlook.of(one.history()),
                        general,
                        risen.of(one.history())
                                .probabilityOfAtLeast(one.observed().interactions())))
                .toList();
        return FalseDiscoveries.controlled(tests, Test::probability, FALSE_SHARE);
    }

    /** Not where subtracting what is flagged from it would leave fewer than five people. */
    private static Optional<Whole> told(WholeDay whole, List<CellDay> cells, List<Test> shown) {
        var flagged = shown.stream().map(Test::day).collect(Collectors.toSet());
        var rest = new Group();
        cells.stream().filter(one -> !flagged.contains(one)).forEach(one -> rest.add(one.observed()));
        if (cells.isEmpty() || rest.isSmall()) return Optional.empty();
        double mean = whole.expected().mean();
        return Optional.of(new Whole(
                whole.observed().interactions(),
                rounded(mean, 1),
                rounded(whole.observed().interactions() / mean, 1),
                rounded(whole.general(), 1),
                whole.isRaised()));
    }

    private static Signal signal(Test test) {
        var municipality = test.day.cell().municipality();
        String intent = test.day.cell().intent().orElseThrow();
        long observed = test.day.observed().interactions();
        double mean = test.expectation.mean();
        return new Signal(
                municipality,
                municipality.map(Municipality::nameOf).orElse("Todo el estado o sin municipio"),
                intent,
                TopicNames.of(intent),
                observed,
                rounded(mean, 1),
                rounded(observed / mean, 1),
                rounded(mean * test.general, 1),
                test.probability);
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
