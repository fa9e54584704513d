package mx.gob.guanajuato.conectate.chatbot.answers;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How Mexico writes numbers and days: 1,234 and 30 de abril de 2021. */
final class Formats {
    static final Locale MEXICO = Locale.forLanguageTag("es-MX");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(MEXICO);

    private Formats() {}

    static String number(long value) {
        return NumberFormat.getIntegerInstance(MEXICO).format(value);
    }

    /** With its sign: +37, −2 (a minus sign, not a hyphen). */
    static String change(long value) {
        return value < 0 ? "\u2212" + number(-value) : "+" + number(value);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
