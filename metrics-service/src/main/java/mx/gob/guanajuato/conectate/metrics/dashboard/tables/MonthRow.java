package mx.gob.guanajuato.conectate.metrics.dashboard.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.metrics.interactions.DailyInteractions;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Share;
import mx.gob.guanajuato.conectate.metrics.users.Users;

/** A month as far as it lies in the period. */
public record MonthRow(LocalDate from, LocalDate to, long total, BigDecimal average, long people, long newPeople) {
    public static List<MonthRow> of(DailyInteractions daily, Users users) {
        var totals = new TreeMap<YearMonth, Long>();
        daily.days().forEach(day -> totals.merge(YearMonth.from(day.date()), day.total(), Long::sum));
        return users.months().stream()
                .map(month -> row(month, totals.get(YearMonth.from(month.from()))))
                .toList();
    }

    private static MonthRow row(Users.Span month, long total) {
        long days = new Period(month.from(), month.to()).calendarDays();
        return new MonthRow(
                month.from(), month.to(), total, Share.average(total, days), month.distinct(), month.newUsers());
    }
}
