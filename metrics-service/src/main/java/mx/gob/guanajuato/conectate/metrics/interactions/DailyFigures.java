package mx.gob.guanajuato.conectate.metrics.interactions;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.metrics.counting.CountReader;
import mx.gob.guanajuato.conectate.metrics.counting.Counts;
import mx.gob.guanajuato.conectate.metrics.counting.DaySums;
import mx.gob.guanajuato.conectate.metrics.counting.Query;
import mx.gob.guanajuato.conectate.metrics.interactions.DailyInteractions.BestDay;
import mx.gob.guanajuato.conectate.metrics.interactions.DailyInteractions.Comparison;
import mx.gob.guanajuato.conectate.metrics.interactions.DailyInteractions.Day;
import mx.gob.guanajuato.conectate.metrics.period.Change;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Share;
import mx.gob.guanajuato.conectate.metrics.period.Today;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;

/** Interactions day by day. */
@ApplicationScoped
public class DailyFigures {
    private static final int WEEK = 7;

    private final CountReader counts;
    private final WhatsAppSettings numbers;
    private final Today today;

    DailyFigures(CountReader counts, WhatsAppSettings numbers, Today today) {
        this.counts = counts;
        this.numbers = numbers;
        this.today = today;
    }

    /** Of every day, with total, average, best day and the period before. */
    public DailyInteractions of(Period period) {
        return of(period, counts.read(needs(period)));
    }

    /** What they are counted from. */
    public Query needs(Period period) {
        return new Query()
                .sums(period.reachingBack(WEEK - 1))
                .sums(period.before())
                .firstDay();
    }

    /** The same from what was read. */
    public DailyInteractions of(Period period, Counts reading) {
        var before = period.before();
        Map<LocalDate, DaySums> sums = new HashMap<>();
        period.reachingBack(WEEK - 1).days().forEach(day -> sums.put(day, reading.sums(day)));
        var days = period.days().stream()
                .map(day -> day(day, sums, reading.firstDay()))
                .toList();
        long total = days.stream().mapToLong(Day::total).sum();
        long generated = period.days().stream()
                .mapToLong(day -> sums.get(day).generated())
                .sum();
        return new DailyInteractions(
                period.from(),
                period.to(),
                period.calendarDays(),
                total,
                Share.average(total, period.calendarDays()),
                Share.AVERAGE,
                DailyInteractions.DEFINITIONS,
                today.standing(period, reading.progress(), generated),
                best(days),
                comparison(total, before, reading.sums(before).total()),
                days);
    }

    private Day day(LocalDate date, Map<LocalDate, DaySums> sums, Optional<LocalDate> first) {
        var day = sums.get(date);
        boolean finished = date.isBefore(today.day());
        return new Day(
                date,
                day.total(),
                day.byOutcome(),
                named(day.byNumber()),
                finished ? average(date, sums, first) : Optional.empty(),
                finished);
    }

    /** None of a week of which part lies before anything was counted: it would rise as if people began to write slowly. */
    private static Optional<BigDecimal> average(
            LocalDate date, Map<LocalDate, DaySums> sums, Optional<LocalDate> first) {
        var from = date.minusDays(WEEK - 1L);
        if (first.isEmpty() || from.isBefore(first.get())) return Optional.empty();
        long week = from.datesUntil(date.plusDays(1))
                .mapToLong(day -> sums.get(day).total())
                .sum();
        return Optional.of(Share.average(week, WEEK));
    }

    private Map<String, Long> named(Map<String, Long> byNumber) {
        var named = new TreeMap<String, Long>();
        byNumber.forEach((number, count) -> named.merge(name(number), count, Long::sum));
        return named;
    }

    private String name(String number) {
        if (number.equals(numbers.chatbotPhoneNumberId())) return "chatbot";
        return number.equals(numbers.conectatePhoneNumberId()) ? "conectate" : number;
    }

    private static Optional<BestDay> best(List<Day> days) {
        return days.stream()
                .filter(day -> day.total() > 0)
                .max(Comparator.comparingLong(Day::total).thenComparing(Day::date, Comparator.reverseOrder()))
                .map(day -> new BestDay(day.date(), day.total()));
    }

    private static Comparison comparison(long total, Period before, long then) {
        return new Comparison(
                before.from(), before.to(), Change.of(total, then), Share.average(then, before.calendarDays()));
    }
}
