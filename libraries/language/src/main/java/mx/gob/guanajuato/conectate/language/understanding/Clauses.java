package mx.gob.guanajuato.conectate.language.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.gob.guanajuato.conectate.language.preparation.SmallWords;
import mx.gob.guanajuato.conectate.language.text.Words;

/** A message cut where one question may end and the next begin: at commas, stops, «y», «tambien». */
final class Clauses {
    private static final Set<String> JOINING = Set.of("y", "e", "tambien", "ademas", "i");

    /** Bounds the work on long messages. */
    private static final int MOST = 40;

    private Clauses() {}

    static List<Words> of(Words words) {
        var clauses = new ArrayList<Words>();
        int from = 0;
        for (int at = 0; at < words.count() && clauses.size() < MOST; at++) {
            boolean joining = JOINING.contains(words.word(at));
            if (!joining && !words.endsAt(at)) continue;
            add(clauses, words, from, joining ? at : at + 1);
            from = at + 1;
        }
        add(clauses, words, from, words.count());
        return clauses;
    }

    private static void add(List<Words> clauses, Words words, int from, int to) {
        if (to > from && !SmallWords.areAll(words.part(from, to))) clauses.add(words.part(from, to));
    }
}
