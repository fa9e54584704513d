package mx.gob.guanajuato.conectate.metrics.users;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
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
        return of(period, counts.read(needs(period)));
    }

    /** What they are counted from. */
    public Query needs(Period period) {
        return new Query()
                .peopleByDay(period)
                .people(period.before())
                .peopleBefore(period.from())
                .sums(period);
    }

    /** The same from what was read. */
    public Users of(Period period, Counts reading) {
        var known = reading.peopleBefore(period.from());
        var all = reading.peopleOfDays(period);
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
                spans(period.singleDays(), reading, known),
                spans(period.weeks(), reading, known),
                spans(period.months(), reading, known));
    }

    /** New is who is in no earlier one. */
    private List<Users.Span> spans(List<Period> spans, Counts reading, People before) {
        var known = new People().add(before);
        var counted = new ArrayList<Users.Span>();
        for (Period span : spans) {
            var people = reading.peopleOfDays(span);
            counted.add(span(span, people.count(), people.countWithout(known)));
            known.add(people);
        }
        return counted;
    }

    private Users.Span span(Period span, long people, long newUsers) {
        return new Users.Span(
                span.from(),
                span.to(),
                people,
                newUsers,
                people - newUsers,
                span.to().isBefore(today.day()));
    }
}
