package mx.gob.guanajuato.conectate.metrics.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.metrics.interactions.DailyFigures;
import mx.gob.guanajuato.conectate.metrics.period.Change;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Today;

/** The day that is not over, beside the last one that is. */
@ApplicationScoped
class LiveDay {
    private static final int WEEK = 7;

    private final DailyFigures figures;
    private final Today today;

    LiveDay(DailyFigures figures, Today today) {
        this.figures = figures;
        this.today = today;
    }

    /**
     * What is known at a moment.
     *
     * @param today so far
     * @param yesterday all of it
     * @param change of yesterday to the same day of the week before
     * @param weekday what day of the week yesterday was
     */
    record Reading(Instant at, long today, long yesterday, Change change, String weekday, boolean complete) {}

    Reading now() {
        var day = today.day();
        var days = figures.of(new Period(day.minusDays(WEEK + 1L), day));
        long yesterday = days.days().get(WEEK).total();
        return new Reading(
                today.moment(),
                days.days().get(WEEK + 1).total(),
                yesterday,
                Change.of(yesterday, days.days().get(0).total()),
                SpanishFormats.weekday(day.minusDays(1)),
                days.standing().complete());
    }
}
