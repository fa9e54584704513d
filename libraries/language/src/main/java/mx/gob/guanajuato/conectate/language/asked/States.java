package mx.gob.guanajuato.conectate.language.asked;

import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.language.places.Mention;
import mx.gob.guanajuato.conectate.language.places.Mention.Kind;

/** The state behind a municipality, «León, Gto», «Tierra Blanca de Guanajuato»: it is no other place. */
final class States {
    private final Line line;

    States(Line line) {
        this.line = line;
    }

    boolean isOf(Mention state) {
        return line.named().stream().anyMatch(place -> isBehind(place, state));
    }

    private boolean isBehind(Mention place, Mention state) {
        if (state.kind() != Kind.STATE || place.kind() != Kind.MUNICIPALITY) return false;
        return state.from() == place.to() || state.from() == place.to() + 1 && line.is("of", place.to());
    }

    /** The places, each with its state. */
    List<Mention> with(List<Mention> places) {
        var all = new ArrayList<Mention>();
        for (Mention place : places) {
            all.add(place);
            line.named().stream().filter(state -> isBehind(place, state)).forEach(all::add);
        }
        return all;
    }
}
