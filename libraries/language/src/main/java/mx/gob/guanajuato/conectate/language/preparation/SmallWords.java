package mx.gob.guanajuato.conectate.language.preparation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.gob.guanajuato.conectate.language.text.Lexicon;
import mx.gob.guanajuato.conectate.language.text.Words;

/** Words that stand around a question and make no other question of it. From {@code small-words.txt}. */
public final class SmallWords {
    private static final Set<String> WORDS = new HashSet<>();

    static {
        for (String line : Lexicon.lines(SmallWords.class, "small-words.txt")) {
            WORDS.addAll(List.of(line.split(" ")));
        }
    }

    private SmallWords() {}

    /** Whether nothing but small words and places is there; then emoji, if any, say what is meant. */
    public static boolean areAll(Words words) {
        return large(words) == 0;
    }

    /** Whether it is one of them, a place, or a number. */
    public static boolean isSmall(String word) {
        return WORDS.contains(word) || Preparation.isMask(word) || Character.isDigit(word.charAt(0));
    }

    private static int large(Words words) {
        int large = 0;
        for (String word : words.list()) if (!isSmall(word)) large++;
        return large;
    }
}
