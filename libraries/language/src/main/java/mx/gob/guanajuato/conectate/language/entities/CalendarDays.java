package mx.gob.guanajuato.conectate.language.entities;

import static mx.gob.guanajuato.conectate.language.entities.DayReader.next;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.language.text.Words;

/** Days by their number: «3 de mayo», «3 de mayo de 2021», «3 de mayo del año pasado», «3/5/2021», «el 3-5». */
final class CalendarDays {
    private static final Set<String> SMALL = Set.of("de", "del", "dia");
    private static final Set<String> ANNOUNCING = Set.of("", "el", "al", "dia", "del");

    /** «van a abrir», «va a haber», «pa el»: what is still to come. */
    private static final Set<String> WILL = Set.of("van", "va", "vamos", "voy");

    private static final Set<String> YEAR = Set.of("ano", "anio");

    private CalendarDays() {}

    static Optional<Days> at(Words words, int at, LocalDate today) {
        if (isYear(words.word(at))) return iso(words, at, today);
        if (Months.named(words.word(at)).isPresent()) return monthFirst(words, at, today);
        if (!Numbers.isNumber(words.word(at))) return Optional.empty();
        int day = Numbers.of(words.word(at)).orElseThrow();
        List<String> rest = rest(words, at);
        if (rest.isEmpty()) return Optional.empty();
        Optional<Integer> named = Months.named(rest.get(0));
        Optional<Integer> year = year(rest, today);
        if (named.isPresent()) return date(day, named.get(), year, words, today);
        boolean written = Numbers.isDigits(words.word(at))
                && Numbers.isDigits(next(words, at, 1))
                && (year.isPresent() || ANNOUNCING.contains(next(words, at, -1)));
        return written ? date(day, Integer.parseInt(rest.get(0)), year, words, today) : Optional.empty();
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.startsWith("20") && word.chars().allMatch(Character::isDigit);
    }

    /** «2021-05-03». */
    private static Optional<Days> iso(Words words, int at, LocalDate today) {
        String month = next(words, at, 1);
        String day = next(words, at, 2);
        if (!Numbers.isDigits(month) || !Numbers.isDigits(day)) return Optional.empty();
        var year = Optional.of(Integer.parseInt(words.word(at)));
        return date(Integer.parseInt(day), Integer.parseInt(month), year, words, today);
    }

    /** «mayo 3». */
    private static Optional<Days> monthFirst(Words words, int at, LocalDate today) {
        String day = next(words, at, 1);
        if (words.word(at).length() < 4 || !Numbers.isDigits(day)) return Optional.empty();
        int month = Months.named(words.word(at)).orElseThrow();
        return date(Integer.parseInt(day), month, Optional.empty(), words, today);
    }

    /** The words behind the day that may be month and year. */
    private static List<String> rest(Words words, int at) {
        var rest = new ArrayList<String>();
        for (int i = at + 1; i < words.count() && rest.size() < 3; i++) {
            if (!SMALL.contains(words.word(i))) rest.add(words.word(i));
        }
        return rest;
    }

    private static Optional<Integer> year(List<String> rest, LocalDate today) {
        if (rest.size() < 2) return Optional.empty();
        String word = rest.get(1);
        if (YEAR.contains(word) && rest.size() > 2 && rest.get(2).equals("pasado"))
            return Optional.of(today.getYear() - 1);
        boolean digits = word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        if (!digits || !word.startsWith("2")) return Optional.empty();
        if (word.length() == 2) return Optional.of(2000 + Integer.parseInt(word));
        return word.length() == 4 ? Optional.of(Integer.parseInt(word)) : Optional.empty();
    }

    private static Optional<Days> date(int day, int month, Optional<Integer> year, Words words, LocalDate today) {
        try {
            LocalDate date = LocalDate.of(year.orElse(today.getYear()), month, day);
            boolean past = year.isEmpty() && date.isAfter(today) && !isToCome(words);
            return Optional.of(Days.one(past ? date.minusYears(1) : date));
        } catch (DateTimeException e) {
            return Optional.empty(); // «30 de febrero», «45 12»: no day at all
        }
    }

    private static boolean isToCome(Words words) {
        for (int at = 0; at + 1 < words.count(); at++) {
            if (WILL.contains(words.word(at)) && words.word(at + 1).equals("a")) return true;
        }
        return false;
    }
}
