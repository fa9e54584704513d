package mx.gob.guanajuato.conectate.metrics.interactions;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.metrics.counting.CountReader;
import mx.gob.guanajuato.conectate.metrics.counting.Counts;
import mx.gob.guanajuato.conectate.metrics.counting.Query;
import mx.gob.guanajuato.conectate.metrics.interactions.HourlyInteractions.Cell;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Share;
import mx.gob.guanajuato.conectate.metrics.period.Today;

/** Interactions by hour and day of the week. */
@ApplicationScoped
public class HourlyFigures {
    private static final int WEEK = 7;
    private static final int HOURS = 24;

    private final CountReader counts;
    private final Today today;

    HourlyFigures(CountReader counts, Today today) {
        this.counts = counts;
        this.today = today;
    }

    /** Of every hour of the week. */
    public HourlyInteractions of(Period period) {
        return of(period, counts.read(needs(period)));
    }

    /** What they are counted from. */
    public Query needs(Period period) {
        return new Query().sums(period);
    }

    /** The same from what was read. */
    public HourlyInteractions of(Period period, Counts reading) {
        long[][] sums = new long[WEEK][HOURS];
        long[] days = new long[WEEK];
        for (LocalDate day : period.days()) {
            int weekday = day.getDayOfWeek().getValue() - 1;
            long[] byHour = reading.sums(day).byHour();
            for (int hour = 0; hour < HOURS; hour++) sums[weekday][hour] += byHour[hour];
            days[weekday]++;
        }
        var all = reading.sums(period);
        return new HourlyInteractions(
                period.from(),
                period.to(),
                all.total(),
                HourlyInteractions.DEFINITIONS,
                today.standing(period, reading.progress(), all.generated()),
                cells(sums, days));
    }

    private static List<Cell> cells(long[][] sums, long[] days) {
        var cells = new ArrayList<Cell>();
        for (int weekday = 0; weekday < WEEK; weekday++)
            for (int hour = 0; hour < HOURS; hour++) {
                long total = sums[weekday][hour];
                var average = days[weekday] == 0 ? BigDecimal.ZERO : Share.average(total, days[weekday]);
                cells.add(new Cell(weekday + 1, hour, total, average));
            }
        return cells;
    }
}
