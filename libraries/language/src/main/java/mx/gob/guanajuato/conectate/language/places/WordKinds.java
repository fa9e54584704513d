package mx.gob.guanajuato.conectate.language.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.gob.guanajuato.conectate.language.text.Lexicon;

/** Words by kind, from a file of lines «kind: words». */
final class WordKinds {
    private final Map<String, Set<String>> kinds = new HashMap<>();

    WordKinds(String file) {
        for (String line : Lexicon.lines(WordKinds.class, file)) {
            String[] parts = line.split(":\\s*", 2);
            kinds.put(parts[0], Set.copyOf(List.of(parts[1].split(" "))));
        }
    }

    boolean has(String kind, String word) {
        return kinds.get(kind).contains(word);
    }
}
