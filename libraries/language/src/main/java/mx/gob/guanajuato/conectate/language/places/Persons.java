package mx.gob.guanajuato.conectate.language.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.gob.guanajuato.conectate.language.text.Lexicon;
import mx.gob.guanajuato.conectate.language.text.Words;

/** Whether the name of a place is somebody's: «doctor Mora», «me llamo Juventino Rosas», «Julio Cortázar». */
final class Persons {
    private final Map<String, Set<String>> kinds = new HashMap<>();

    Persons() {
        for (String line : Lexicon.lines(Persons.class, "persons.txt")) {
            String[] parts = line.split(":\\s*", 2);
            kinds.put(parts[0], Set.copyOf(List.of(parts[1].split(" "))));
        }
    }

    boolean isNamed(Mention mention, Words words) {
        String before = word(words, mention.from() - 1);
        if (is("title", before) || is("naming", before)) return true;
        if (is("naming", word(words, mention.from() - 2)) && !is("small", before)) return true;
        if (is("surname", word(words, mention.to()))) return true;
        boolean saint = is("saint", word(words, mention.from() - 2));
        return !saint && is("given", before) && is("borne", words.word(mention.to() - 1));
    }

    private boolean is(String kind, String word) {
        return kinds.get(kind).contains(word);
    }

    private static String word(Words words, int at) {
        return at < 0 || at >= words.count() ? "" : words.word(at);
    }
}
