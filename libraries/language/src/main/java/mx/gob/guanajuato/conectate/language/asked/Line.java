package mx.gob.guanajuato.conectate.language.asked;

import java.util.List;
import mx.gob.guanajuato.conectate.language.places.Mention;
import mx.gob.guanajuato.conectate.language.text.WordKinds;
import mx.gob.guanajuato.conectate.language.text.Words;

/** A message's words and the places that it names: what the rules ask of both. */
final class Line {
    private static final WordKinds KINDS = new WordKinds(Line.class, "asked.txt");

    private static final List<String> OF_A_PLACE = List.of("ense", "enses", "ence", "ences", "eses");

    private final Words words;
    private final List<Mention> named;

    Line(Words words, List<Mention> named) {
        this.words = words;
        this.named = named;
    }

    List<Mention> named() {
        return named;
    }

    int count() {
        return words.count();
    }

    /** A word, or none beyond both ends. */
    String word(int at) {
        return at < 0 || at >= words.count() ? "" : words.word(at);
    }

    boolean is(String kind, int at) {
        return KINDS.has(kind, word(at));
    }

    /** Whether a clause ends behind a word: at a stop, at an opening question mark, at the end. */
    boolean ends(int at) {
        return at < 0 || at >= words.count() - 1 || words.endsAt(at) || words.opensBehind(at);
    }

    /** Whether a question mark stands behind a word. */
    boolean asks(int at) {
        return words.asksAt(at);
    }

    boolean opensBehind(int at) {
        return words.opensBehind(at);
    }

    /** «de los», «a la»: words that only join. */
    boolean isSmall(int at) {
        return is("of", at) || is("to", at) || is("article", at);
    }

    /** «silaoenses». */
    boolean isOfAPlace(int at) {
        return OF_A_PLACE.stream().anyMatch(word(at)::endsWith);
    }

    /** The first word of the clause that a word is of. */
    int clause(int at) {
        int from = at;
        while (!ends(from - 1)) from--;
        return from;
    }

    /** Where the place named before {@code at} ends. */
    int endBefore(int at) {
        int end = 0;
        for (Mention mention : named) if (mention.to() <= at) end = Math.max(end, mention.to());
        return end;
    }

    /** The last word of a kind in the few before {@code to}, in its clause and behind every other place; or -1. */
    int last(String kind, int to, int most) {
        int least = Math.max(endBefore(to), to - most);
        for (int at = to - 1; at >= least && !ends(at); at--) if (is(kind, at)) return at;
        return -1;
    }

    /** «León, Silao y los de Celaya»: nothing but joining words between two places. */
    boolean areListed(Mention first, Mention second) {
        boolean of = false;
        for (int at = first.to(); at < second.from(); at++) {
            if (!isSmall(at) && !is("and", at)) return false;
            of |= is("of", at);
        }
        boolean goesOn = ends(first.to() - 1) && of && !is("and", first.to());
        return !goesOn || ends(second.to() - 1) || is("and", second.to());
    }

    /** «León y Celaya», «de León y de Celaya». */
    boolean arePaired(Mention first, Mention second) {
        int between = second.from() - first.to();
        if (ends(first.to() - 1) || !is("and", first.to())) return false;
        return between == 1 || between == 2 && is("of", first.to() + 1);
    }
}
