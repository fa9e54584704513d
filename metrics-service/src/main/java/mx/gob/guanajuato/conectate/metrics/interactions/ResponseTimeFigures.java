package mx.gob.guanajuato.conectate.metrics.interactions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import mx.gob.guanajuato.conectate.metrics.counting.CountReader;
import mx.gob.guanajuato.conectate.metrics.counting.Counts;
import mx.gob.guanajuato.conectate.metrics.counting.Query;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Latencies;
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
        return of(period, counts.read(needs(period)));
    }

    /** What they are counted from. */
    public Query needs(Period period) {
        return new Query().latencies(period).sums(period);
    }

    /** The same from what was read. */
    public ResponseTimes of(Period period, Counts reading) {
        var all = Latencies.empty();
        var days = new ArrayList<Day>();
        for (LocalDate day : period.days()) {
            var ofDay = reading.latencies(day);
            days.add(new Day(day, percentiles(ofDay), day.isBefore(today.day())));
            all.add(ofDay);
        }
        return new ResponseTimes(
                period.from(),
                period.to(),
                ResponseTimes.DEFINITIONS,
                today.standing(period, reading.progress(), reading.sums(period).generated()),
                percentiles(all),
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
