package mx.gob.guanajuato.conectate.language.asked;

import java.util.List;
import mx.gob.guanajuato.conectate.language.places.Mention;
import mx.gob.guanajuato.conectate.language.places.Mention.Kind;

/** What else is said of places: where somebody works, comes from, lives or is. */
final class Background {
    /** Where several places are named, those that say the least first. */
    static final List<String> KINDS = List.of("work", "occasion", "origin", "home", "stay");

    /** «entre San Miguel y Dolores». */
    private static final int BETWEEN = 5;

    /** «trabajo en la planta de Silao». */
    private static final int WORK = 4;

    private final Line line;

    Background(Line line) {
        this.line = line;
    }

    /** «o nos mandan a Celaya», «o hasta León»: no question is about it. */
    boolean isPassed(Mention mention) {
        return isBetween(mention) || isBehind(mention, "sent");
    }

    /** «ando en Dallas», «silaoenses en Dallas»: a place elsewhere says less than any of ours. */
    boolean isWhereTheyAre(Mention mention) {
        if (mention.kind() != Kind.ELSEWHERE) return false;
        return KINDS.stream().anyMatch(kind -> isBehind(mention, kind))
                || line.is("of", mention.from() - 1) && line.isOfAPlace(mention.from() - 2);
    }

    /** «trabajo en Silao», «vivo aquí en Romita», «paso por Villagrán». */
    boolean isBehind(Mention mention, String kind) {
        if (mention.kind() == Kind.STATE) return false;
        int at = mention.from() - (line.is("article", mention.from() - 1) ? 2 : 1);
        boolean of = line.is("of", at);
        if (!of && (kind.equals("origin") || !line.is("to", at))) return false;
        int least = Math.max(line.endBefore(mention.from()), at - (kind.equals("work") ? WORK : 2));
        for (int before = at - 1; before >= least && !line.ends(before); before--)
            if (line.is(kind, before)) return true;
        return false;
    }

    /** «entre Irapuato y Valle», «hasta Dolores». */
    boolean isBetween(Mention mention) {
        int most = line.word(mention.from() - 1).equals("y") ? BETWEEN : 1;
        for (int distance = 1; distance <= most; distance++)
            if (line.is("between", mention.from() - distance)) return true;
        return false;
    }
}
