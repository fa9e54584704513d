package mx.gob.guanajuato.conectate.language.asked;

import mx.gob.guanajuato.conectate.language.places.Mention;
import mx.gob.guanajuato.conectate.language.places.Mention.Kind;

/** What a message tells of and never asks about: streets, goods, where somebody came from or has been. */
final class Told {
    private static final int FAR = 6;

    private final Line line;

    Told(Line line) {
        this.line = line;
    }

    boolean isTold(Mention mention) {
        return isAddress(mention) || isComing(mention) || isGoods(mention) || isVisited(mention);
    }

    /** «calle Abasolo», «esquina con Ocampo», «la Allende 45». */
    private boolean isAddress(Mention mention) {
        int before = mention.from() - 1;
        if (line.is("street", before)) return true;
        if (line.word(before).equals("con") && line.is("corner", before - 1)) return true;
        boolean numbered = line.word(mention.to()).matches("\\d{1,4}");
        return numbered && line.word(before).equals("la");
    }

    /** «vengo de Dallas». */
    private boolean isComing(Mention mention) {
        return line.is("of", mention.from() - 1) && line.is("coming", mention.from() - 2);
    }

    /** «zapatos de León», «galletas Salamanca». */
    private boolean isGoods(Mention mention) {
        if (mention.kind() == Kind.ELSEWHERE) return false;
        boolean of = line.word(mention.from() - 1).equals("de");
        return of && line.is("goods", mention.from() - 2) || line.is("brand", mention.from() - 1);
    }

    /** «fui a una boda en San Miguel». */
    private boolean isVisited(Mention mention) {
        if (mention.kind() == Kind.ELSEWHERE || !line.isSmall(mention.from() - 1)) return false;
        for (int distance = 2; distance <= FAR; distance++) if (line.is("went", mention.from() - distance)) return true;
        return false;
    }
}
