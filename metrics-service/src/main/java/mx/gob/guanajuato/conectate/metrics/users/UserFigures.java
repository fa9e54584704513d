package mx.gob.guanajuato.conectate.metrics.users;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import mx.gob.guanajuato.conectate.metrics.counting.CountReader;
import mx.gob.guanajuato.conectate.metrics.counting.Counts;
import mx.gob.guanajuato.conectate.metrics.counting.People;
import mx.gob.guanajuato.conectate.metrics.counting.Query;
import mx.gob.guanajuato.conectate.metrics.period.Change;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Today;

/** Counts people. */
@ApplicationScoped
public class UserFigures {
    private final CountReader counts;
    private final Today today;

    UserFigures(CountReader counts, Today today) {
        this.counts = counts;
        this.today = today;
    }

    /** Of the period, and of its days, weeks and months. */
    public Users of(Period period) {
        var earlier = earlier(period);
        var query = new Query().peopleByDay(period).people(period.before()).sums(period);
        earlier.ifPresent(query::people);
        var reading = counts.read(query);
        var known = earlier.map(reading::people).orElseGet(People::new);
        var all = new People();
        period.days().forEach(day -> all.add(reading.people(day)));
        long newUsers = all.countWithout(known);
        return new Users(
                period.from(),
                period.to(),
                all.count(),
                newUsers,
                all.count() - newUsers,
                Change.of(all.count(), reading.people(period.before()).count()),
                Users.DEFINITIONS,
                today.standing(period, reading.progress(), reading.sums(period).generated()),
                spans(period, day -> day, reading, known),
                spans(period, day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)), reading, known),
                spans(period, day -> YearMonth.from(day).atEndOfMonth(), reading, known));
    }

    /** All days before the period that have anything. */
    private Optional<Period> earlier(Period period) {
        return counts.firstDay()
                .filter(first -> first.isBefore(period.from()))
                .map(first -> new Period(first, period.from().minusDays(1)));
    }

    /** Days put together by the last day of what they belong to. New is who is in no earlier one. */
    private List<Users.Span> spans(Period period, UnaryOperator<LocalDate> last, Counts reading, People before) {
        Map<LocalDate, List<LocalDate>> together = new TreeMap<>();
        period.days().forEach(day -> together.computeIfAbsent(last.apply(day), none -> new ArrayList<>())
                .add(day));
        var known = new People().add(before);
        var spans = new ArrayList<Users.Span>();
        for (List<LocalDate> days : together.values()) {
            var people = new People();
            days.forEach(day -> people.add(reading.people(day)));
            spans.add(span(days, people, people.countWithout(known)));
            known.add(people);
        }
        return spans;
    }

    private Users.Span span(List<LocalDate> days, People people, long newUsers) {
        var to = days.get(days.size() - 1);
        return new Users.Span(
                days.get(0), to, people.count(), newUsers, people.count() - newUsers, to.isBefore(today.day()));
    }
}
