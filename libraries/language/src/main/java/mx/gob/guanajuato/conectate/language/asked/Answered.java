package mx.gob.guanajuato.conectate.language.asked;

import mx.gob.guanajuato.conectate.language.places.Mention;

/** Places that were answered before: «ya vi las de Celaya», «los de León ya los tengo»; or by mistake: «me mandaste León». */
final class Answered {
    private static final int NEAR = 3;
    private static final int FAR = 8;

    private final Line line;

    Answered(Line line) {
        this.line = line;
    }

    /** What the citizen knows already. */
    boolean isKnown(Mention mention) {
        for (int at = mention.to(); at <= mention.to() + NEAR && !line.ends(at - 1); at++)
            if (isKnowing(at) && line.endBefore(at) == mention.to()) return true;
        int already = line.last("already", mention.from(), FAR);
        return already >= 0 && isKnowing(already);
    }

    /** «ya los vi», «ya me dijo», «ya las sé». */
    private boolean isKnowing(int already) {
        if (!line.is("already", already) || line.ends(already)) return false;
        int at = already + 1;
        while (line.is("pronoun", at)) at++;
        return line.is("known", at) || line.word(at).equals("se") && (line.ends(at) || at > already + 1);
    }

    /** What came instead of what was asked: «me salieron los de Santiago», «puse León». */
    boolean isWrong(Mention mention) {
        int given = line.last("given", mention.from(), FAR);
        if (given >= 0 && line.is("us", given - 1)) return true;
        return line.last("typed", mention.from(), NEAR) >= 0;
    }
}
