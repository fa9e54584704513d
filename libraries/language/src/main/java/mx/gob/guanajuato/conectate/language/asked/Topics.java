package mx.gob.guanajuato.conectate.language.asked;

import mx.gob.guanajuato.conectate.language.places.Mention;

/** Whether a topic is asked of a place: «casos en León», where another clause tells of another place. */
final class Topics {
    private final Line line;

    Topics(Line line) {
        this.line = line;
    }

    boolean isOfATopic(Mention mention) {
        if (line.is("and", line.clause(mention.from()))) return true;
        int at = mention.from() - 1;
        while (line.isSmall(at) && !line.ends(at)) at--;
        return !line.ends(at) && line.is("topic", at) || isInterrogative(mention);
    }

    /** «dónde vacunan en Silao, en Romita hay mucha gente». */
    private boolean isInterrogative(Mention mention) {
        for (int at = mention.from() - 1; !line.ends(at); at--) if (line.is("interrogative", at)) return true;
        return line.is("interrogative", line.clause(mention.from()));
    }
}
