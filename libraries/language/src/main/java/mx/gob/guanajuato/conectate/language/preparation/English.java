package mx.gob.guanajuato.conectate.language.preparation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.language.text.Lexicon;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * English and Spanglish questions, word by word in Spanish: enough for a model of n-grams. From {@code english.txt},
 * which holds no word that is Spanish as well.
 */
final class English {
    private static final Map<String, List<String>> SPANISH = new HashMap<>();

    static {
        for (String line : Lexicon.lines(English.class, "english.txt")) {
            String[] parts = line.split("\\s*=\\s*", 2);
            SPANISH.put(parts[0], parts[1].isEmpty() ? List.of() : List.of(parts[1].split(" ")));
        }
    }

    private English() {}

    /** Whether at least two words, or every word, are English, and at least two fifths of all. */
    static boolean isEnglish(Words words) {
        int english = 0;
        for (String word : words.list()) if (SPANISH.containsKey(word)) english++;
        return english == words.count() ? english > 0 : english >= 2 && 5 * english >= 2 * words.count();
    }

    static Words inSpanish(Words words) {
        var spanish = new ArrayList<String>();
        for (int at = 0; at < words.count(); at++) {
            List<String> pair = at + 1 < words.count() ? SPANISH.get(words.word(at) + " " + words.word(at + 1)) : null;
            if (pair != null) at++;
            spanish.addAll(pair != null ? pair : SPANISH.getOrDefault(words.word(at), List.of(words.word(at))));
        }
        return Words.of(spanish.isEmpty() ? words.list() : spanish);
    }
}
