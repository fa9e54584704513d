package mx.gob.guanajuato.conectate.metrics.dashboard.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.metrics.interactions.DailyInteractions;
import mx.gob.guanajuato.conectate.metrics.users.Users;

/** A day: its interactions and its people. */
public record DayRow(
        LocalDate date, long total, Optional<BigDecimal> average7, long people, long newPeople, boolean finished) {
    /** Both reports have every day of the period, in order. */
    public static List<DayRow> of(DailyInteractions daily, Users users) {
        return IntStream.range(0, daily.days().size())
                .mapToObj(i -> row(daily.days().get(i), users.days().get(i)))
                .toList();
    }

    private static DayRow row(DailyInteractions.Day day, Users.Span people) {
        return new DayRow(
                day.date(), day.total(), day.average7(), people.distinct(), people.newUsers(), day.finished());
    }
}
