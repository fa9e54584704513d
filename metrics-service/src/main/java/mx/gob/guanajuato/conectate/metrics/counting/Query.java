package mx.gob.guanajuato.conectate.metrics.counting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Keys;
import mx.gob.guanajuato.conectate.metrics.period.Period;

/** What a report needs, so that all of it is read at one moment. */
public final class Query {
    private final Set<String> keys = new LinkedHashSet<>();

    /** Sums of each day. */
    public Query sums(Period period) {
        period.days().forEach(day -> keys.add(Keys.sums(day)));
        return this;
    }

    /** Latencies of each day. */
    public Query latencies(Period period) {
        period.days().forEach(day -> keys.add(Keys.latencies(day)));
        return this;
    }

    /** Who wrote, day by day. */
    public Query peopleByDay(Period period) {
        period.days().forEach(day -> keys.add(Keys.people(day)));
        return this;
    }

    /** Who wrote in the period as a whole. */
    public Query people(Period period) {
        period.wholeMonths().forEach(month -> keys.add(Keys.people(month)));
        period.looseDays().forEach(day -> keys.add(Keys.people(day)));
        return this;
    }

    /** Municipalities and topics of the period as a whole. */
    public Query cells(Period period) {
        period.wholeMonths().forEach(month -> keys.add(Keys.cells(month)));
        period.looseDays().forEach(day -> keys.add(Keys.cells(day)));
        return this;
    }

    /** Municipalities and topics, day by day. */
    public Query cellsByDay(Period period) {
        period.days().forEach(day -> keys.add(Keys.cells(day)));
        return this;
    }

    List<String> keys() {
        return new ArrayList<>(keys);
    }
}
