package mx.gob.guanajuato.conectate.language.places;

import java.util.Set;
import mx.gob.guanajuato.conectate.language.text.WordKinds;
import mx.gob.guanajuato.conectate.language.text.Words;

/** Whether the name of a place is that of a house: «el hospital San Diego», «mi fonda La Purísima». */
final class Things {
    private static final WordKinds KINDS = new WordKinds(Things.class, "things.txt");
    private static final Set<String> STATE = Set.of("gto", "guanajuato");

    /** «hospital san felipe» asks for one there. */
    private static final int SHORT = 3;

    boolean isNamed(Mention mention, Words words) {
        if (mention.kind() == Mention.Kind.STATE || STATE.contains(word(words, mention.to()))) return false;
        int before = mention.from() - 1;
        if (KINDS.has("article", word(words, before))) before--;
        if (before < 0 || words.endsAt(before)) return false;
        if (KINDS.has("shop", words.word(before)) && KINDS.has("the", word(words, before - 1))) return true;
        return isHoly(mention, before, words);
    }

    /** «clínica San Francisco», «sanatorio de la Purísima». */
    private static boolean isHoly(Mention mention, int before, Words words) {
        if (words.count() <= SHORT || !KINDS.has("saint", words.word(mention.from()))) return false;
        if (mention.length() != (KINDS.has("san", words.word(mention.from())) ? 2 : 1)) return false;
        boolean ofThe = before < mention.from() - 1 && words.word(before).equals("de");
        return KINDS.has("holy", word(words, ofThe ? before - 1 : before));
    }

    private static String word(Words words, int at) {
        return at < 0 || at >= words.count() ? "" : words.word(at);
    }
}
