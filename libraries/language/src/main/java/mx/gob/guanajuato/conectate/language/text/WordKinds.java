package mx.gob.guanajuato.conectate.language.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by kind, from a file of lines «kind: words». */
public final class WordKinds {
    private final Map<String, Set<String>> kinds = new HashMap<>();

    /**
     * @param reader the class that the file {@code name} lies beside
     */
    public WordKinds(Class<?> reader, String name) {
        for (String line : Lexicon.lines(reader, name)) {
            String[] parts = line.split(":\\s*", 2);
            kinds.put(parts[0], Set.copyOf(List.of(parts[1].split(" "))));
        }
    }

    /** Whether the file lists {@code word} for that kind. */
    public boolean has(String kind, String word) {
        return kinds.get(kind).contains(word);
    }
}
