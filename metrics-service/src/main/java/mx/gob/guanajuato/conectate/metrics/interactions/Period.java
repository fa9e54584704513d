package mx.gob.guanajuato.conectate.metrics.interactions;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Calendar days that somebody asks about, both ends included.
 *
 * @param from its first day
 * @param to its last day, at most {@value #MAX_DAYS} days in all
 */
record Period(LocalDate from, LocalDate to) {
    /** A little over three years, so that any three can be looked at whole. */
    static final int MAX_DAYS = 1_200;

    /** A period as a caller wrote it; a wrong one is answered with 400, the field and the reason. */
    static Period of(String from, String to) {
        var period = new Period(day("from", from), day("to", to));
        if (period.to.isBefore(period.from)) throw wrong("to", "before from");
        if (period.calendarDays() > MAX_DAYS) throw wrong("to", "more than " + MAX_DAYS + " days from from");
        return period;
    }

    long calendarDays() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(field, "no day of the calendar");
        }
    }

    private static HttpProblem wrong(String field, String reason) {
        return HttpProblem.builder()
                .withStatus(Response.Status.BAD_REQUEST)
                .withTitle(Response.Status.BAD_REQUEST.getReasonPhrase())
                .withDetail(field + ": " + reason)
                .with("violations", List.of(Violation.In.query.field(field).message(reason)))
                .build();
    }
}
