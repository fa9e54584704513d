package mx.gob.guanajuato.conectate.language.entities;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.language.text.Sound;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Finds the days that a message asks about, seen from a given today. A day without a year and a bare weekday are the last
 * such day that was, for figures are of the past; what is said to come is the next.
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
            Map.entry("ayr", 1),
            Map.entry("yesterday", 1),
            Map.entry("anoche", 1),
            Map.entry("antenoche", 2),
            Map.entry("antier", 2),
            Map.entry("anteayer", 2),
            Map.entry("antiayer", 2),
            Map.entry("antayer", 2),
            Map.entry("manana", -1),
            Map.entry("tomorrow", -1));
    private static final List<String> WEEKDAYS =
            List.of("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo");
    private static final Map<String, Integer> WEEKDAY_BY_SOUND = bySound();
    private static final List<String> PAST = List.of("pasada", "pasado", "anterior");
    private static final List<String> NEXT = List.of("proximo", "proxima", "prox", "siguiente", "sig", "entrante");

    private DayReader() {}

    /** «juebes», «miercole» and «sabdo» are days too. */
    private static Map<String, Integer> bySound() {
        var days = new HashMap<>(Map.of("sabdo", 5, "miercole", 2));
        for (int day = 0; day < WEEKDAYS.size(); day++) days.put(Sound.of(WEEKDAYS.get(day)), day);
        return days;
    }

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
        if (ago != null) return near(words, at, today, ago);
        if (word.equals("hace")) return ago(words, at, today);
        if (word.equals("semana") || word.equals("mes")) return period(words, at, today);
        if (word.equals("atras")) return back(words, at, today);
        Integer weekday = WEEKDAY_BY_SOUND.get(words.sound(at));
        if (weekday != null) return Optional.of(Days.one(weekday(DayOfWeek.of(weekday + 1), isNext(words, at), today)));
        return CalendarDays.at(words, at, today);
    }

    /** «mañana», not «en la mañana»; «antes de ayer», «pasado mañana» are a day further. */
    private static Optional<Days> near(Words words, int at, LocalDate today, int ago) {
        String before = next(words, at, -1);
        boolean morning = words.word(at).equals("manana");
        if (morning && (before.equals("la") || before.equals("por"))) return Optional.empty();
        if (morning && before.equals("pasado")) return Optional.of(Days.one(today.plusDays(2)));
        boolean further = ago == 1 && before.equals("de") && next(words, at, -2).equals("antes");
        return Optional.of(Days.one(today.minusDays(further ? 2 : ago)));
    }

    static String next(Words words, int at, int distance) {
        return at + distance >= 0 && at + distance < words.count() ? words.word(at + distance) : "";
    }

    /** «el próximo viernes», «el viernes que viene». */
    private static boolean isNext(Words words, int at) {
        if (NEXT.contains(next(words, at, -1)) || NEXT.contains(next(words, at, 1))) return true;
        String verb = next(words, at, 2);
        return next(words, at, 1).equals("que") && (verb.startsWith("vien") || verb.startsWith("entra"));
    }

    /** «hace 2 dias», «hace una semana», «hace un mes». */
    private static Optional<Days> ago(Words words, int at, LocalDate today) {
        return ago(next(words, at, 1), next(words, at, 2), today);
    }

    /** «dos dias atras». */
    private static Optional<Days> back(Words words, int at, LocalDate today) {
        return ago(next(words, at, -2), next(words, at, -1), today);
    }

    private static Optional<Days> ago(String number, String unit, LocalDate today) {
        Optional<Integer> count = Numbers.of(number);
        if (count.isEmpty()) return Optional.empty();
        return switch (unit) {
            case "dia", "dias" -> Optional.of(Days.one(today.minusDays(count.get())));
            case "semana", "semanas" -> Optional.of(Days.one(today.minusWeeks(count.get())));
            case "mes", "meses" -> Optional.of(Days.one(today.minusMonths(count.get())));
            case "ano", "anos" -> Optional.of(Days.one(today.minusYears(count.get())));
            default -> Optional.empty();
        };
    }

    /** «la semana pasada» is Monday to Sunday, «este mes» from its first to today. */
    private static Optional<Days> period(Words words, int at, LocalDate today) {
        if (next(words, at, -1).equals("de") && next(words, at, -2).equals("fin")) return weekend(today);
        boolean past = PAST.contains(next(words, at, 1));
        boolean present = List.of("esta", "este").contains(next(words, at, -1));
        if (!past && !present) return Optional.empty();
        if (words.word(at).equals("semana")) {
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Optional.of(past ? new Days(monday.minusWeeks(1), monday.minusDays(1)) : new Days(monday, today));
        }
        YearMonth month = YearMonth.from(today).minusMonths(past ? 1 : 0);
        return Optional.of(new Days(month.atDay(1), past ? month.atEndOfMonth() : today));
    }

    /** The last one that was. */
    private static Optional<Days> weekend(LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        return Optional.of(new Days(sunday.minusDays(1), sunday));
    }

    private static LocalDate weekday(DayOfWeek day, boolean next, LocalDate today) {
        return today.with(next ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day));
    }
}
