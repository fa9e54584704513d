package mx.gob.guanajuato.conectate.language.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people shorten on a phone: «xq» is «porque», «tmb» is «tambien». From {@code abbreviations.txt}. */
final class Abbreviations {
    private static final Map<String, List<String>> WORDS = new HashMap<>();

    static {
        for (String line : Lexicon.lines(Abbreviations.class, "abbreviations.txt")) {
            String[] parts = line.split("\\s+", 2);
            WORDS.put(parts[0], List.of(parts[1].split(" ")));
        }
    }

    private Abbreviations() {}

    static List<String> writtenOut(String word) {
        List<String> words = WORDS.get(word);
        return words != null ? words : List.of(word);
    }
}
