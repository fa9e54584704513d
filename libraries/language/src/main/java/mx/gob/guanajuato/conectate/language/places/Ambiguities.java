package mx.gob.guanajuato.conectate.language.places;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.gob.guanajuato.conectate.language.text.Lexicon;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Names that mean other things as well, «dolores», «valle», «la capital». They count behind a word that announces a
 * place, or at an end of a short message; those with a {@code +} everywhere; and none beside the words that
 * {@code ambiguous.txt} lists for it.
 */
final class Ambiguities {
    private static final int SHORT = 8;
    private static final int SHORT_ELSEWHERE = 5;
    private static final String MOSTLY_A_PLACE = "+";
    private static final Set<String> ANNOUNCING = Set.of(
            "en",
            "n",
            "de",
            "del",
            "para",
            "por",
            "a",
            "desde",
            "hasta",
            "municipio",
            "pueblo",
            "rancho",
            "ciudad",
            "in",
            "of",
            "from",
            "to",
            "visitar",
            "mero",
            "todo",
            "lleva",
            "llevan",
            "tiene",
            "tuvo",
            "soy",
            "vivo",
            "somos",
            "m",
            "manuel",
            "quiero",
            "ocupo",
            "necesito",
            "pregunto",
            "sea");
    private static final Set<String> STATE = Set.of("gto", "guanajuato");
    private static final Set<String> JOINING = Set.of("y", "o", "e", "ni");
    private static final Set<String> ARTICLES = Set.of("la", "el", "los", "las");

    private final Map<String, Rule> rules = new HashMap<>();

    private record Rule(boolean mostly, Set<String> notBefore, Set<String> notBehind) {}

    Ambiguities() {
        for (String line : Lexicon.lines(Ambiguities.class, "ambiguous.txt")) {
            String[] parts = Arrays.copyOf(line.split("\\s*;\\s*"), 3);
            boolean mostly = parts[0].startsWith(MOSTLY_A_PLACE);
            rules.put(mostly ? parts[0].substring(1) : parts[0], new Rule(mostly, set(parts[1]), set(parts[2])));
        }
    }

    private static Set<String> set(String words) {
        return words == null || words.isBlank() ? Set.of() : Set.copyOf(List.of(words.split(" ")));
    }

    /**
     * Whether the mention is meant.
     *
     * @param last where the place named before it ends: «Celaya y Victoria»
     */
    boolean allow(Mention mention, int last, Words words) {
        Rule rule = rules.get(String.join(" ", words.list().subList(mention.from(), mention.to())));
        if (rule == null) return true;
        if (isOfTheState(mention, words)) return true;
        int before = mention.from() - 1;
        if (isBefore(rule.notBefore(), mention.to(), words)) return false;
        if (isBehind(rule.notBehind(), before, words)) return false;
        boolean joined = last > 0 && last == before && JOINING.contains(words.word(before));
        return joined || rule.mostly() || isAnnounced(before, words) || isAtAnEnd(mention, words);
    }

    /** «allende gto». */
    private static boolean isOfTheState(Mention mention, Words words) {
        return mention.kind() == Mention.Kind.MUNICIPALITY
                && mention.to() < words.count()
                && STATE.contains(words.word(mention.to()));
    }

    /** «leon xiii», «san felipe de jesus». */
    private static boolean isBefore(Set<String> listed, int at, Words words) {
        if (at >= words.count()) return false;
        boolean of = words.word(at).equals("de") && at + 1 < words.count();
        return listed.contains(words.word(at)) || of && listed.contains(words.word(at + 1));
    }

    /** «los dolores», «una caguama de victoria», «virgen de la purisima». */
    private static boolean isBehind(Set<String> listed, int at, Words words) {
        if (at < 0) return false;
        if (listed.contains(words.word(at))) return true;
        int of = ARTICLES.contains(words.word(at)) && at > 0 ? at - 1 : at;
        if (of <= 0 || !words.word(of).equals("de")) return false;
        return listed.contains(words.word(of - 1)) && !ARTICLES.contains(words.word(of - 1));
    }

    /** «casos valle», «dolores como va», «la capital ya abrio»; elsewhere at the end only: «roma, ¿cómo estás?» greets. */
    private static boolean isAtAnEnd(Mention mention, Words words) {
        boolean last = mention.to() == words.count();
        if (mention.kind() != Mention.Kind.MUNICIPALITY) return last && words.count() <= SHORT_ELSEWHERE;
        return words.count() <= SHORT && (last || begins(mention.from(), words));
    }

    private static boolean begins(int from, Words words) {
        return from == 0 || from == 1 && ARTICLES.contains(words.word(0));
    }

    private static boolean isAnnounced(int before, Words words) {
        if (before < 0) return false;
        if (ANNOUNCING.contains(words.word(before))) return true;
        return ARTICLES.contains(words.word(before)) && before > 0 && ANNOUNCING.contains(words.word(before - 1));
    }
}
