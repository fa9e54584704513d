package mx.gob.guanajuato.conectate.metrics.pages;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.metrics.period.Change;

/** How pages write what figures are made of. */
@TemplateExtension
public final class FigureFormats {
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1_000);

    private FigureFormats() {}

    /** "+37 (3.1 %)", "−4 (100.0 %)", "sin cambio"; without the per cent where it would be of nothing. */
    public static String inWords(Change change) {
        String by = SpanishFormats.change(change.difference());
        if (change.difference() == 0) return by;
        return by
                + change.percent()
                        .map(percent -> " (" + SpanishFormats.oneDecimal(percent.abs()) + " %)")
                        .orElse("");
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

    /** "vie 30 abr 2021". */
    public static String weekdayAndDay(LocalDate day) {
        return SpanishFormats.weekday(day).substring(0, 3) + " " + SpanishFormats.shortDay(day);
    }
}
