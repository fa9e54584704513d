package mx.gob.guanajuato.conectate.metrics.interactions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import mx.gob.guanajuato.conectate.metrics.counting.CountReader;
import mx.gob.guanajuato.conectate.metrics.counting.Query;
import mx.gob.guanajuato.conectate.metrics.interactions.ResponseTimes.Day;
import mx.gob.guanajuato.conectate.metrics.interactions.ResponseTimes.Percentiles;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Today;
import org.HdrHistogram.Histogram;

/** Response times, by day and of the whole period: histograms add up, percentiles would not. */
@ApplicationScoped
public class ResponseTimeFigures {
    private final CountReader counts;
    private final Today today;

    ResponseTimeFigures(CountReader counts, Today today) {
        this.counts = counts;
        this.today = today;
    }

    /** Of every day, and of the period. */
    public ResponseTimes of(Period period) {
        var reading = counts.read(new Query().latencies(period).sums(period));
        var days = period.days().stream()
                .map(day ->
                        new Day(day, percentiles(reading.latencies(new Period(day, day))), day.isBefore(today.day())))
                .toList();
        return new ResponseTimes(
                period.from(),
                period.to(),
                ResponseTimes.DEFINITIONS,
                today.standing(period, reading.progress(), reading.sums(period).generated()),
                percentiles(reading.latencies(period)),
                days);
    }

    private static Optional<Percentiles> percentiles(Histogram times) {
        if (times.getTotalCount() == 0) return Optional.empty();
        return Optional.of(new Percentiles(
                times.getTotalCount(),
                times.getValueAtPercentile(50),
                times.getValueAtPercentile(90),
                times.getValueAtPercentile(95),
                times.getValueAtPercentile(99),
                times.getMaxValue()));
    }
}
