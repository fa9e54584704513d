package mx.gob.guanajuato.conectate.chatbot.answers;

import java.text.Collator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import mx.gob.guanajuato.conectate.chatbot.answers.Wording.Counted;

/** How one language writes numbers, days and times; the examples are those of es-MX. */
public final class Formats {
    /** Two of them say enough of a time. */
    private static final int PARTS = 2;

    private final Wording wording;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter weekday;

    /** By that wording. */
    public Formats(Wording wording) {
        this.wording = wording;
        this.locale = wording.language();
        this.day = DateTimeFormatter.ofPattern(wording.day(), locale);
        this.dayOfYear = DateTimeFormatter.ofPattern(wording.dayOfYear(), locale);
        this.weekday = DateTimeFormatter.ofPattern(wording.weekday(), locale);
    }

    /** Whose formats these are. */
    public Locale locale() {
        return locale;
    }

    /** 1,234. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** With its sign: +37, −2 (a minus sign, not a hyphen). */
    public String change(long value) {
        return value < 0 ? "\u2212" + number(-value) : "+" + number(value);
    }

    /** 3 de febrero de 2022. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** 3 de febrero. */
    public String dayOfYear(LocalDate date) {
        return dayOfYear.format(date);
    }

    /** jue 3. */
    public String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /** 0.8, 12 and 1,234 kilometres: near by, a hundred metres count. */
    public String kilometres(double kilometres) {
        if (kilometres >= 9.95) return number(Math.round(kilometres));
        return NumberFormat.getNumberInstance(locale).format(Math.round(kilometres * 10) / 10.0);
    }

    /** The two largest parts of a time that is not nothing: 4 años y 7 meses, 1 día. */
    public String period(Period period) {
        var parts = new ArrayList<String>();
        if (period.getYears() > 0) parts.add(count(period.getYears(), wording.years()));
        if (period.getMonths() > 0) parts.add(count(period.getMonths(), wording.months()));
        if (period.getDays() > 0) parts.add(count(period.getDays(), wording.days()));
        return String.join(wording.and(), parts.subList(0, Math.min(PARTS, parts.size())));
    }

    private static String count(int number, Counted word) {
        return number + " " + (number == 1 ? word.one() : word.many());
    }

    /** De Jalisco, del Estado de México. */
    public String of(String place) {
        return wording.of().entrySet().stream()
                .filter(rule -> !rule.getKey().isEmpty() && place.startsWith(rule.getKey()))
                .findFirst()
                .map(rule -> rule.getValue() + place.substring(rule.getKey().length()))
                .orElseGet(() -> wording.of().getOrDefault("", "") + place);
    }

    /** Where a figure of all municipalities is from. */
    public String wholeState() {
        return wording.wholeState();
    }

    /** The order of its alphabet. */
    public Collator alphabet() {
        return Collator.getInstance(locale);
    }
}
