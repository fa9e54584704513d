package mx.gob.guanajuato.conectate.metrics.period;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Calendar days that somebody asks about, both ends included.
 *
 * @param from its first day
 * @param to its last day, at most {@value #MAX_DAYS} days in all
 */
public record Period(LocalDate from, LocalDate to) {
    /** A little over three years, so that any three can be looked at whole. */
    public static final int MAX_DAYS = 1_200;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** A period as a caller wrote it; a wrong one is answered with 400, each field and the reason. */
    public static Period of(String from, String to) {
        var violations = new ArrayList<Violation>();
        var first = day("from", from, violations);
        var last = day("to", to, violations);
        if (violations.isEmpty() && last.isBefore(first)) violations.add(violation("to", "before from"));
        if (violations.isEmpty() && ChronoUnit.DAYS.between(first, last) >= MAX_DAYS)
            violations.add(violation("to", "more than " + MAX_DAYS + " days from from"));
        if (!violations.isEmpty()) throw wrong(violations);
        return new Period(first, last);
    }

    /** One day as a caller wrote it; a wrong one is answered with 400, the field and the reason. */
    public static LocalDate day(String field, String text) {
        var violations = new ArrayList<Violation>();
        var day = day(field, text, violations);
        if (!violations.isEmpty()) throw wrong(violations);
        return day;
    }

    private static LocalDate day(String field, String text, List<Violation> violations) {
        if (text == null) violations.add(violation(field, "must not be null"));
        else if (!DAY.matcher(text).matches()) violations.add(violation(field, "not a day such as 2026-11-21"));
        else
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                violations.add(violation(field, "no day of the calendar"));
            }
        return null;
    }

    private static Violation violation(String field, String reason) {
        return Violation.In.query.field(field).message(reason);
    }

    /** The answer to a caller whose parameter is out of bounds. */
    public static HttpProblem wrong(String field, String reason) {
        return wrong(List.of(violation(field, reason)));
    }

    private static HttpProblem wrong(List<Violation> violations) {
        return HttpProblem.builder()
                .withStatus(Response.Status.BAD_REQUEST)
                .withTitle(Response.Status.BAD_REQUEST.getReasonPhrase())
                .withDetail(violations.get(0).field + ": " + violations.get(0).message)
                .with("violations", violations)
                .build();
    }

    public long calendarDays() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days, right before it. */
    public Period before() {
        return new Period(from.minusDays(calendarDays()), from.minusDays(1));
    }

    /** The same, with days before it. */
    public Period reachingBack(int days) {
        return new Period(from.minusDays(days), to);
    }

    /** Each day, in order. */
    public List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    /** Its weeks, Monday to Sunday, as far as they lie in it. */
    public List<Period> weeks() {
        return parts(day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** Its months, as far as they lie in it. */
    public List<Period> months() {
        return parts(day -> YearMonth.from(day).atEndOfMonth());
    }

    /** Its days, each a period. */
    public List<Period> singleDays() {
        return parts(day -> day);
    }

    private List<Period> parts(UnaryOperator<LocalDate> last) {
        var parts = new ArrayList<Period>();
        for (LocalDate first = from; !first.isAfter(to); ) {
            var end = last.apply(first);
            parts.add(new Period(first, end.isAfter(to) ? to : end));
            first = end.plusDays(1);
        }
        return parts;
    }

    /** The months that lie in it whole. */
    public List<YearMonth> wholeMonths() {
        var months = new ArrayList<YearMonth>();
        var month = YearMonth.from(from);
        if (from.getDayOfMonth() > 1) month = month.plusMonths(1);
        for (; !month.atEndOfMonth().isAfter(to); month = month.plusMonths(1)) months.add(month);
        return months;
    }

    /** The days that lie in none of its whole months. */
    public List<LocalDate> looseDays() {
        var whole = wholeMonths();
        if (whole.isEmpty()) return days();
        var first = whole.get(0).atDay(1);
        var last = whole.get(whole.size() - 1).atEndOfMonth();
        return days().stream()
                .filter(day -> day.isBefore(first) || day.isAfter(last))
                .toList();
    }
}
