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
            "manuel");
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

    /** Whether the mention is meant. */
    boolean allow(Mention mention, Words words) {
        Rule rule = rules.get(String.join(" ", words.list().subList(mention.from(), mention.to())));
        if (rule == null) return true;
        int before = mention.from() - 1;
        if (mention.to() < words.count() && rule.notBefore().contains(words.word(mention.to()))) return false;
        if (before >= 0 && rule.notBehind().contains(words.word(before))) return false;
        return rule.mostly() || isAnnounced(before, words) || isAtAnEnd(mention, words);
    }

    /** «casos valle», «dolores como va»; elsewhere at the end only: «roma, ¿cómo estás?» greets a person. */
    private static boolean isAtAnEnd(Mention mention, Words words) {
        boolean last = mention.to() == words.count();
        if (mention.kind() != Mention.Kind.MUNICIPALITY) return last && words.count() <= SHORT_ELSEWHERE;
        return words.count() <= SHORT && (last || mention.from() == 0);
    }

    private static boolean isAnnounced(int before, Words words) {
        if (before < 0) return false;
        if (ANNOUNCING.contains(words.word(before))) return true;
        return ARTICLES.contains(words.word(before)) && before > 0 && ANNOUNCING.contains(words.word(before - 1));
    }
}
