package mx.gob.guanajuato.conectate.console.frame;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/**
 * How the console writes numbers and times, the one place for it. Browser and Java disagree about es-MX, so nothing is left
 * to their locale but the names of days and months.
 */
@TemplateExtension
public final class SpanishFormats {
    private static final Locale SPANISH = new Locale("es", "MX");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", SPANISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", SPANISH);
    private static final DecimalFormat WHOLE = of("#,##0");
    private static final DecimalFormat ONE_DECIMAL = of("#,##0.0");
    private static final String[] SHORT_MONTHS = {
        "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"
    };
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'h'", SPANISH);

    private SpanishFormats() {}

    /** 52,013; a negative one with a true minus sign. */
    public static String number(long value) {
        return format(WHOLE, BigDecimal.valueOf(value));
    }

    /** 52,013, of a number in a template. */
    public static String grouped(Number value) {
        return number(value.longValue());
    }

    /** $8,123.50 MXN. */
    public static String pesos(BigDecimal value) {
        return "$" + format("#,##0.00", value) + " MXN";
    }

    /** 2,017.1, with one decimal. */
    public static String oneDecimal(BigDecimal value) {
        return format(ONE_DECIMAL, value);
    }

    /** A page holds thousands of numbers: a format is made once, and copied, for it may be used by one thread only. */
    private static String format(DecimalFormat format, BigDecimal value) {
        return ((DecimalFormat) format.clone()).format(value);
    }

    private static DecimalFormat of(String pattern) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setMinusSign('−');
        return new DecimalFormat(pattern, symbols);
    }

    /** +37, −4; 0 is "sin cambio". */
    public static String change(long by) {
        if (by == 0) return "sin cambio";
        return (by > 0 ? "+" : "") + number(by);
    }

    /** 30 de abril de 2021. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 30 abr 2021. */
    public static String shortDay(LocalDate day) {
        return day.getDayOfMonth() + " " + SHORT_MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /** viernes. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** 14:05 h, in Guanajuato. */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(ServiceClock.GUANAJUATO));
    }

    /** 30 de abril de 2021, 14:05 h, in Guanajuato. */
    public static String moment(Instant moment) {
        return day(LocalDate.ofInstant(moment, ServiceClock.GUANAJUATO)) + ", " + time(moment);
    }

    /** "hace 5 min" up to 24 hours, then the moment. */
    public static String ago(Instant moment, Instant now) {
        Duration age = Duration.between(moment, now);
        if (age.toSeconds() < 60) return "hace un momento";
        if (age.toMinutes() < 60) return "hace " + age.toMinutes() + " min";
        if (age.toHours() < 24) return "hace " + age.toHours() + " h";
        return moment(moment);
    }

    /** comunicación y análisis, of the codes of roles in a template. */
    public static String rolesInWords(List<String> codes) {
        return Role.words(codes);
    }

    /** "1 celda", "12 celdas". */
    public static String counted(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }
}
