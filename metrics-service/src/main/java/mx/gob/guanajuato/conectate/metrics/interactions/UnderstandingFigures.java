package mx.gob.guanajuato.conectate.metrics.interactions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import mx.gob.guanajuato.conectate.metrics.counting.CountReader;
import mx.gob.guanajuato.conectate.metrics.counting.Counts;
import mx.gob.guanajuato.conectate.metrics.counting.DaySums;
import mx.gob.guanajuato.conectate.metrics.counting.Query;
import mx.gob.guanajuato.conectate.metrics.period.Change;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Share;
import mx.gob.guanajuato.conectate.metrics.period.Today;

/** How messages were understood. */
@ApplicationScoped
public class UnderstandingFigures {
    private static final String NOT_UNDERSTOOD = "not-understood";
    private static final String ANSWERED = "answered";

    private final CountReader counts;
    private final Today today;

    UnderstandingFigures(CountReader counts, Today today) {
        this.counts = counts;
        this.today = today;
    }

    /** Of every day, and of the period. */
    public Understanding of(Period period) {
        return of(period, counts.read(needs(period)));
    }

    /** What they are counted from. */
    public Query needs(Period period) {
        return new Query().sums(period).sums(period.before());
    }

    /** The same from what was read. */
    public Understanding of(Period period, Counts reading) {
        var all = reading.sums(period);
        long failed = failed(all);
        return new Understanding(
                period.from(),
                period.to(),
                read(all),
                failed,
                Share.percent(failed, read(all)),
                Change.of(failed, failed(reading.sums(period.before()))),
                Understanding.DEFINITIONS,
                today.standing(period, reading.progress(), all.generated()),
                all.byUnderstood(),
                period.days().stream().map(day -> day(day, reading.sums(day))).toList());
    }

    private Understanding.Day day(LocalDate date, DaySums sums) {
        return new Understanding.Day(
                date, read(sums), failed(sums), Share.percent(failed(sums), read(sums)), date.isBefore(today.day()));
    }

    private static long read(DaySums sums) {
        return failed(sums) + sums.byOutcome().getOrDefault(ANSWERED, 0L);
    }

    private static long failed(DaySums sums) {
        return sums.byOutcome().getOrDefault(NOT_UNDERSTOOD, 0L);
    }
}
