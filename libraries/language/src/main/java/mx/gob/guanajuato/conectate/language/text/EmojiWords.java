package mx.gob.guanajuato.conectate.language.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an emoji says in words; most say nothing. From {@code emoji.txt}. */
final class EmojiWords {
    private static final Map<Integer, List<String>> WORDS = new HashMap<>();

    static {
        for (String line : Lexicon.lines(EmojiWords.class, "emoji.txt")) {
            String[] parts = line.split("\\s+", 2);
            WORDS.put(parts[0].codePointAt(0), List.of(parts[1].split(" ")));
        }
    }

    private EmojiWords() {}

    static List<String> of(int point) {
        return WORDS.getOrDefault(point, List.of());
    }
}
