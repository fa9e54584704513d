package mx.gob.guanajuato.conectate.metrics.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Keys;
import mx.gob.guanajuato.conectate.metrics.period.Period;

/** What a report needs, so that all of it is read at one moment. */
public final class Query {
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<LocalDate> reachingBack = new LinkedHashSet<>();
    private boolean firstDay;

    /** All that the other asks for as well. */
    public Query and(Query other) {
        keys.addAll(other.keys);
        reachingBack.addAll(other.reachingBack);
        firstDay |= other.firstDay;
        return this;
    }

    /** Since when there is anything. */
    public Query firstDay() {
        firstDay = true;
        return this;
    }

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

    /** Who wrote before that day, as far back as there is anything. */
    public Query peopleBefore(LocalDate day) {
        reachingBack.add(day);
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

    /** Whether it has to be known since when there is anything. */
    boolean reachesBack() {
        return firstDay || !reachingBack.isEmpty();
    }

    List<String> keys(Optional<LocalDate> first) {
        var all = new Query().and(this);
        reachingBack.forEach(day -> before(day, first).ifPresent(all::people));
        return new ArrayList<>(all.keys);
    }

    /** All days before that one that may have anything. */
    static Optional<Period> before(LocalDate day, Optional<LocalDate> first) {
        return first.filter(one -> one.isBefore(day)).map(one -> new Period(one, day.minusDays(1)));
    }
}
