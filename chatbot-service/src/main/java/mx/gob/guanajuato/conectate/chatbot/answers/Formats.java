package mx.gob.guanajuato.conectate.chatbot.answers;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Locale;

/** How Mexico writes numbers and days: 1,234 and 30 de abril de 2021. */
public final class Formats {
    /** es-MX. */
    public static final Locale MEXICO = Locale.forLanguageTag("es-MX");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(MEXICO);

    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d 'de' MMMM", MEXICO);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d", MEXICO);

    private Formats() {}

    /** 1,234. */
    public static String number(long value) {
        return NumberFormat.getIntegerInstance(MEXICO).format(value);
    }

    /** With its sign: +37, −2 (a minus sign, not a hyphen). */
    public static String change(long value) {
        return value < 0 ? "\u2212" + number(-value) : "+" + number(value);
    }

    /** 3 de febrero de 2022. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 3 de febrero. */
    public static String dayOfYear(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    /** jue 3. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** 0.8, 12 and 1,234 kilometres: near by, a hundred metres count. */
    public static String kilometres(double kilometres) {
        if (kilometres >= 9.95) return number(Math.round(kilometres));
        return NumberFormat.getNumberInstance(MEXICO).format(Math.round(kilometres * 10) / 10.0);
    }

    /** The two largest parts of a time that is not nothing: 4 años y 7 meses, 1 día. */
    public static String period(Period period) {
        var parts = new ArrayList<String>();
        if (period.getYears() > 0) parts.add(count(period.getYears(), "año", "años"));
        if (period.getMonths() > 0) parts.add(count(period.getMonths(), "mes", "meses"));
        if (period.getDays() > 0) parts.add(count(period.getDays(), "día", "días"));
        return String.join(" y ", parts.subList(0, Math.min(2, parts.size())));
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
