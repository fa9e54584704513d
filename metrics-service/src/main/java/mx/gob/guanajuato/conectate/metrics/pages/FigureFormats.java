package mx.gob.guanajuato.conectate.metrics.pages;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.metrics.period.Change;
import mx.gob.guanajuato.conectate.metrics.trends.TopicTrends.Point;
import mx.gob.guanajuato.conectate.metrics.trends.TopicTrends.Step;

/** How pages write what figures are made of. */
@TemplateExtension
public final class FigureFormats {
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1_000);

    private FigureFormats() {}

    /**
     * "+37 (3.1 %)", "−4 (100.0 %)", "sin cambio"; "antes 0" where a difference would only repeat the figure. What stands
     * before the bracket and what is in it each stay on one line.
     */
    public static String inWords(Change change) {
        String by = SpanishFormats.change(change.difference());
        if (change.difference() == 0) return by;
        return change.percent()
                .map(percent -> by + " (" + SpanishFormats.oneDecimal(percent.abs()) + "\u00a0%)")
                .orElse("antes\u00a00");
    }

    /** "+37 (3.1 %) respecto a 1,204"; "ninguna en el periodo anterior". */
    public static String compared(Change change) {
        if (change.before() == 0) return "ninguna en el periodo anterior";
        return inWords(change) + " respecto a " + SpanishFormats.number(change.before());
    }

    /** "1 día", "28 días". */
    public static String howMany(Number number, String one, String many) {
        return SpanishFormats.counted(number.longValue(), one, many);
    }

    /** "día" of 1, "días" of any other number. */
    public static String wordFor(Number number, String one, String many) {
        return number.longValue() == 1 ? one : many;
    }

    /** "3.1 %". */
    public static String percent(BigDecimal share) {
        return SpanishFormats.oneDecimal(share) + " %";
    }

    /** "0.8 s", of milliseconds. */
    public static String seconds(long millis) {
        return inSeconds(millis) + " s";
    }

    /** "0.8", of milliseconds under a head that says seconds. */
    public static String inSeconds(long millis) {
        return SpanishFormats.oneDecimal(BigDecimal.valueOf(millis).divide(MILLIS, 1, RoundingMode.HALF_UP));
    }

    /** "abril de 2021". */
    public static String monthInWords(YearMonth month) {
        String day = SpanishFormats.day(month.atDay(1));
        return day.substring(day.indexOf(" de ") + " de ".length());
    }

    /** Days as short as they can be told: "abril de 2021", "23 al 31 mar 2020", "29 mar 2021 al 4 abr 2021". */
    public static String through(LocalDate from, LocalDate to) {
        var month = YearMonth.from(from);
        if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) return monthInWords(month);
        if (from.equals(to)) return SpanishFormats.shortDay(from);
        boolean within = month.equals(YearMonth.from(to));
        return (within ? "" + from.getDayOfMonth() : SpanishFormats.shortDay(from)) + " al "
                + SpanishFormats.shortDay(to);
    }

    /** Days in full: "23 de marzo de 2020 al 30 de abril de 2021", "1 al 28 de enero de 2021", "15 de enero de 2021". */
    public static String inFull(LocalDate from, LocalDate to) {
        String last = SpanishFormats.day(to);
        if (from.equals(to)) return last;
        if (YearMonth.from(from).equals(YearMonth.from(to))) return from.getDayOfMonth() + " al " + last;
        String first = SpanishFormats.day(from);
        boolean within = from.getYear() == to.getYear();
        return (within ? first.substring(0, first.lastIndexOf(" de ")) : first) + " al " + last;
    }

    /** What stands over a point of a trend: its month, its day, or the Monday of its week. */
    public static String head(Point point, Step step) {
        return step == Step.MONTH ? monthInWords(YearMonth.from(point.from())) : SpanishFormats.shortDay(point.from());
    }

    /** "vie 30 abr 2021". */
    public static String weekdayAndDay(LocalDate day) {
        return SpanishFormats.weekday(day).substring(0, 3) + " " + SpanishFormats.shortDay(day);
    }
}
