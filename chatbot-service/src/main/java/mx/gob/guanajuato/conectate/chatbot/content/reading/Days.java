package mx.gob.guanajuato.conectate.chatbot.content.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people in Mexico write them: the day before the month, always, for a sheet may not mean two things. */
final class Days {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})(?:o|º)?(?: de |[ /-])([a-z]{3,10})\\.?(?: de | del |[ /-])(\\d{4}|\\d{2})");
    private static final List<String> MONTHS =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
    private static final int CENTURY = 2_000;

    private Days() {}

    static Optional<LocalDate> of(String text) {
        String day = text.strip().toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(day);
        if (iso.matches()) return date(iso.group(1), number(iso.group(2)), iso.group(3));
        Matcher digits = DIGITS.matcher(day);
        if (digits.matches()) return date(digits.group(3), number(digits.group(2)), digits.group(1));
        Matcher words = WORDS.matcher(day);
        if (!words.matches()) return Optional.empty();
        String month = words.group(2).equals("set") ? "sep" : words.group(2).substring(0, 3);
        return date(words.group(3), MONTHS.indexOf(month) + 1, words.group(1));
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            int number = number(year);
            return Optional.of(LocalDate.of(number < 100 ? CENTURY + number : number, month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
