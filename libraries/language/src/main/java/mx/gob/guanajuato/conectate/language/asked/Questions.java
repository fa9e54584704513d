package mx.gob.guanajuato.conectate.language.asked;

import java.util.BitSet;
import mx.gob.guanajuato.conectate.language.places.Mention;

/** The parts of a message that are written as questions: «¿Hay camas en Pénjamo? De Abasolo nos mandan para allá». */
final class Questions {
    private final Line line;
    private final BitSet asked = new BitSet();
    private boolean joins;

    Questions(Line line) {
        this.line = line;
        for (int at = 0; at < line.count(); at++) if (line.asks(at)) mark(at);
    }

    private void mark(int end) {
        int from = begin(end);
        joins |= from > 0 && line.is("and", from);
        asked.set(from, end + 1);
    }

    /** Behind the last opening mark, or where the clause begins. */
    private int begin(int end) {
        for (int at = end - 1; at >= 0 && !line.asks(at); at--) if (line.opensBehind(at)) return at + 1;
        return line.clause(end);
    }

    boolean isAsked(Mention mention) {
        return asked.get(mention.from());
    }

    /** «casos en León, ¿y en Celaya?»: a question that goes on. */
    boolean goOn() {
        return joins;
    }
}
