package mx.gob.guanajuato.conectate.language.asked;

import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.language.places.Mention;
import mx.gob.guanajuato.conectate.language.places.Mention.Kind;

/**
 * Places that are one: «San Felipe, Baja California» is elsewhere; «Apaseo» behind «Apaseo el Alto» is the same. Those of
 * somewhere, «silaoenses en Texas», are not there.
 */
final class Namesakes {
    /** The country of all our places. */
    private static final String COUNTRY = "México";

    private final Line line;

    Namesakes(Line line) {
        this.line = line;
    }

    /** The places, each once where several names are of one. */
    List<Mention> joined() {
        var joined = new ArrayList<Mention>();
        for (Mention mention : line.named()) {
            Mention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isSame(last, mention)) continue;
            if (last == null || !isThere(last, mention)) joined.add(whole(mention));
            else if (!mention.name().equals(COUNTRY)) {
                joined.set(joined.size() - 1, new Mention(Kind.ELSEWHERE, mention.name(), last.from(), mention.to()));
            }
        }
        return joined;
    }

    /** «la Piedad, Michoacán». */
    private static boolean isSame(Mention first, Mention second) {
        return first.kind() == Kind.ELSEWHERE
                && first.to() == second.from()
                && first.name().equals(second.name());
    }

    private boolean isThere(Mention ours, Mention elsewhere) {
        if (ours.kind() == Kind.ELSEWHERE || elsewhere.kind() != Kind.ELSEWHERE || line.isOfAPlace(ours.to() - 1))
            return false;
        if (elsewhere.from() == ours.to()) return true;
        boolean joining = line.is("of", ours.to()) || line.is("article", ours.to());
        return elsewhere.from() == ours.to() + 1 && joining;
    }

    /** The municipality of the longer name that begins with this one. */
    private Mention whole(Mention mention) {
        if (mention.kind() == Kind.STATE) return mention;
        return line.named().stream()
                .filter(other -> other.kind() == Kind.MUNICIPALITY && begins(mention, other))
                .findFirst()
                .map(other -> new Mention(Kind.MUNICIPALITY, other.name(), mention.from(), mention.to()))
                .orElse(mention);
    }

    private boolean begins(Mention part, Mention whole) {
        int length = part.to() - part.from();
        if (length >= whole.to() - whole.from()) return false;
        for (int at = 0; at < length; at++)
            if (!line.word(part.from() + at).equals(line.word(whole.from() + at))) return false;
        return true;
    }
}
