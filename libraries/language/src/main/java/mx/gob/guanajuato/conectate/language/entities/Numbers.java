package mx.gob.guanajuato.conectate.language.entities;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers of at most two digits, in digits or, up to thirty, in words. */
final class Numbers {
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        String[] words = ("cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
                        + " dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro"
                        + " veinticinco veintiseis veintisiete veintiocho veintinueve treinta")
                .split(" ");
        for (int i = 0; i < words.length; i++) WORDS.put(words[i], i);
        for (String one : new String[] {"uno", "una", "primero", "1ro", "1o"}) WORDS.put(one, 1);
    }

    private Numbers() {}

    static boolean isNumber(String word) {
        return isDigits(word) || WORDS.containsKey(word);
    }

    static Optional<Integer> of(String word) {
        return isDigits(word) ? Optional.of(Integer.parseInt(word)) : Optional.ofNullable(WORDS.get(word));
    }

    /** One digit or two. */
    static boolean isDigits(String word) {
        if (word.isEmpty() || word.length() > 2) return false;
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) < '0' || word.charAt(i) > '9') return false;
        return true;
    }
}
