package mx.gob.guanajuato.conectate.language.entities;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Finds the days that a message asks about, seen from a given today. A day without a year is the last such day that is
 * not in the future, for figures are of the past.
 */
public final class DayReader {
    private static final Map<String, Integer> DAYS_AGO = Map.ofEntries(
            Map.entry("hoy", 0),
            Map.entry("oy", 0),
            Map.entry("oi", 0),
            Map.entry("hoi", 0),
            Map.entry("ahorita", 0),
            Map.entry("today", 0),
            Map.entry("ayer", 1),
            Map.entry("aller", 1),
            Map.entry("yesterday", 1),
            Map.entry("antier", 2),
            Map.entry("anteayer", 2),
            Map.entry("antiayer", 2),
            Map.entry("antayer", 2),
            Map.entry("antes de ayer", 2),
            Map.entry("anoche", 1));
    private static final List<String> WEEKDAYS =
            List.of("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo");

    private DayReader() {}

    /** The first days that {@code words} names. */
    public static Optional<Days> find(Words words, LocalDate today) {
        for (int at = 0; at < words.count(); at++) {
            Optional<Days> days = at(words, at, today);
            if (days.isPresent()) return days;
        }
        return Optional.empty();
    }

    private static Optional<Days> at(Words words, int at, LocalDate today) {
        String word = words.word(at);
        Integer ago = DAYS_AGO.get(word);
        if (ago != null) return Optional.of(Days.one(today.minusDays(ago)));
        if (word.equals("antes")
                && next(words, at, 1).equals("de")
                && next(words, at, 2).equals("ayer")) {
            return Optional.of(Days.one(today.minusDays(2)));
        }
        if (word.equals("hace")) return ago(words, at, today);
        if (word.equals("semana") || word.equals("mes")) return period(words, at, today);
        if (WEEKDAYS.contains(word)) return Optional.of(Days.one(weekday(WEEKDAYS.indexOf(word), today)));
        if (Numbers.isNumber(word)) return calendarDay(words, at, today);
        return Optional.empty();
    }

    private static String next(Words words, int at, int distance) {
        return at + distance >= 0 && at + distance < words.count() ? words.word(at + distance) : "";
    }

    /** «hace 2 dias», «hace una semana», «hace un mes». */
    private static Optional<Days> ago(Words words, int at, LocalDate today) {
        Optional<Integer> count = Numbers.of(next(words, at, 1));
        if (count.isEmpty()) return Optional.empty();
        return switch (next(words, at, 2)) {
            case "dia", "dias" -> Optional.of(Days.one(today.minusDays(count.get())));
            case "semana", "semanas" -> Optional.of(Days.one(today.minusWeeks(count.get())));
            case "mes", "meses" -> Optional.of(Days.one(today.minusMonths(count.get())));
            case "ano", "anos" -> Optional.of(Days.one(today.minusYears(count.get())));
            default -> Optional.empty();
        };
    }

    /** «la semana pasada» is Monday to Sunday, «este mes» from its first to today. */
    private static Optional<Days> period(Words words, int at, LocalDate today) {
        boolean past = List.of("pasada", "pasado", "anterior").contains(next(words, at, 1));
        boolean present = List.of("esta", "este").contains(next(words, at, -1));
        if (!past && !present) return Optional.empty();
        if (words.word(at).equals("semana")) {
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Optional.of(past ? new Days(monday.minusWeeks(1), monday.minusDays(1)) : new Days(monday, today));
        }
        YearMonth month = YearMonth.from(today).minusMonths(past ? 1 : 0);
        return Optional.of(new Days(month.atDay(1), past ? month.atEndOfMonth() : today));
    }

    private static LocalDate weekday(int day, LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(day + 1)));
    }

    /** «3 de mayo», «3 de mayo de 2021», «3/5/2021», «3-5». */
    private static Optional<Days> calendarDay(Words words, int at, LocalDate today) {
        int day = Numbers.of(words.word(at)).orElseThrow();
        var rest = new ArrayList<String>();
        for (int i = at + 1; i < words.count() && rest.size() < 2; i++) {
            if (!List.of("de", "del", "dia").contains(words.word(i))) rest.add(words.word(i));
        }
        if (rest.isEmpty()) return Optional.empty();
        Optional<Integer> named = Months.named(rest.get(0));
        Optional<Integer> year = rest.size() < 2 ? Optional.empty() : year(rest.get(1));
        if (named.isPresent()) return date(day, named.get(), year, today);
        boolean written = isAdjacentNumber(words, at)
                && (year.isPresent() || next(words, at, -1).matches("|el|al|dia|del"));
        return written ? date(day, Integer.parseInt(rest.get(0)), year, today) : Optional.empty();
    }

    private static boolean isAdjacentNumber(Words words, int at) {
        return Numbers.isDigits(words.word(at)) && Numbers.isDigits(next(words, at, 1));
    }

    private static Optional<Integer> year(String word) {
        if (word.matches("20[12]\\d")) return Optional.of(Integer.parseInt(word));
        return word.matches("2[0-9]") ? Optional.of(2000 + Integer.parseInt(word)) : Optional.empty();
    }

    private static Optional<Days> date(int day, int month, Optional<Integer> year, LocalDate today) {
        try {
            LocalDate date = LocalDate.of(year.orElse(today.getYear()), month, day);
            boolean future = year.isEmpty() && date.isAfter(today);
            return Optional.of(Days.one(future ? date.minusYears(1) : date));
        } catch (DateTimeException e) {
            return Optional.empty(); // «30 de febrero», «45 12»: no day at all
        }
    }
}
