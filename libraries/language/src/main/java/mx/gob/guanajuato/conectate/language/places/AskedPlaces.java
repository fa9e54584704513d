package mx.gob.guanajuato.conectate.language.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.gob.guanajuato.conectate.language.places.Mention.Kind;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Which of the places that a message names it asks about: not a street («calle Abasolo»), not where somebody comes from
 * («vengo de Dallas»), not what is set aside («no en León»); «San Felipe, Baja California» is one place, elsewhere.
 */
final class AskedPlaces {
    private static final Set<String> STREET = Set.of(
            "calle",
            "avenida",
            "av",
            "blvd",
            "boulevard",
            "bulevar",
            "calzada",
            "colonia",
            "col",
            "fraccionamiento",
            "fracc",
            "escuela",
            "primaria");
    private static final Set<String> COMING = Set.of(
            "vengo",
            "venimos",
            "vine",
            "vino",
            "viene",
            "vienen",
            "llegue",
            "llego",
            "llegaron",
            "llega",
            "regreso",
            "regrese",
            "regresaron",
            "volvi",
            "volvieron",
            "viajo",
            "viaje");
    private static final Set<String> BEING = Set.of("soy", "somos", "naci", "vivo");
    private static final Set<String> OF = Set.of("de", "desde", "del", "en");

    /** The country of all our places. */
    private static final String COUNTRY = "México";

    private final Words words;

    AskedPlaces(Words words) {
        this.words = words;
    }

    List<Mention> of(List<Mention> mentions) {
        if (mentions.isEmpty()) return mentions;
        var joined = joined(mentions);
        joined.removeIf(mention -> STREET.contains(before(mention, 1)) || isPassing(mention, COMING));
        if (ours(joined) < 2) return joined;
        var chosen = new ArrayList<>(joined);
        chosen.removeIf(mention -> isSetAside(mention) || isPassing(mention, BEING));
        return ours(chosen) == 0 ? joined : repeated(chosen);
    }

    private static long ours(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Kind.MUNICIPALITY)
                .count();
    }

    /** A municipality with a place elsewhere behind it is a namesake there. */
    private List<Mention> joined(List<Mention> mentions) {
        var joined = new ArrayList<Mention>();
        for (Mention mention : mentions) {
            Mention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean follows = last != null
                    && last.kind() != Kind.ELSEWHERE
                    && mention.kind() == Kind.ELSEWHERE
                    && follows(last, mention);
            if (!follows) joined.add(mention);
            else if (!mention.name().equals(COUNTRY)) {
                joined.set(joined.size() - 1, new Mention(Kind.ELSEWHERE, mention.name(), last.from(), mention.to()));
            }
        }
        return joined;
    }

    private boolean follows(Mention first, Mention second) {
        return second.from() == first.to() || second.from() == first.to() + 1 && OF.contains(words.word(first.to()));
    }

    private boolean isPassing(Mention mention, Set<String> verbs) {
        return OF.contains(before(mention, 1)) && verbs.contains(before(mention, 2));
    }

    /** «no en León». */
    private boolean isSetAside(Mention mention) {
        return before(mention, 1).equals("no")
                || OF.contains(before(mention, 1)) && before(mention, 2).equals("no");
    }

    /** «soy de Celaya pero estoy en Cortazar; ¿qué hay en Cortazar?»: what is named twice. */
    private static List<Mention> repeated(List<Mention> mentions) {
        var twice = mentions.stream()
                .filter(mention -> mentions.stream()
                                .filter(other -> other.name().equals(mention.name()))
                                .count()
                        > 1)
                .toList();
        return twice.isEmpty() ? mentions : twice;
    }

    private String before(Mention mention, int distance) {
        int at = mention.from() - distance;
        return at < 0 ? "" : words.word(at);
    }
}
