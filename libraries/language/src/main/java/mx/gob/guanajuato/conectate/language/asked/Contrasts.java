package mx.gob.guanajuato.conectate.language.asked;

import mx.gob.guanajuato.conectate.language.places.Mention;

/** What sets the places of one message against each other: «no A», «A no», «ni A», «en vez de A», «A, pero B». */
final class Contrasts {
    /** «me queda mejor que ir a León». */
    private static final int COMPARED = 5;

    private final Line line;

    Contrasts(Line line) {
        this.line = line;
    }

    /** «no en León», «no era Salamanca», «de Purísima no», «quítale Celaya». */
    boolean isSetAside(Mention mention) {
        return isDenied(mention) || isDeniedBehind(mention) || isCompared(mention);
    }

    private boolean isDenied(Mention mention) {
        int at = mention.from() - 1;
        while (line.is("aside", at) && !line.ends(at)) at--;
        if (line.ends(at)) return false;
        if (line.is("instead", at)) return line.word(at - 1).equals("en");
        return line.is("drop", at)
                || line.is("negation", at) && !line.word(at - 1).equals("ya");
    }

    /** «de Purísima no», «León tampoco», «Celaya no porque…», «los de León no me interesan». */
    private boolean isDeniedBehind(Mention mention) {
        int at = mention.to();
        if (line.is("neither", at)) return true;
        if (!line.word(at).equals("no") || line.ends(at - 1)) return false;
        if (line.ends(at)) return !line.asks(at);
        if (line.is("closing", at + 1)) return true;
        at++;
        while (line.is("pronoun", at)) at++;
        return line.is("useless", at);
    }

    private boolean isCompared(Mention mention) {
        int at = mention.from() - 1;
        while (line.isSmall(at) || line.is("going", at)) at--;
        if (!line.word(at).equals("que")) return false;
        for (int distance = 1; distance <= COMPARED; distance++) if (line.is("better", at - distance)) return true;
        return false;
    }

    /** «pregunto por Coroneo», «ahora Silao», «sino de Abasolo», «quiero los casos de León». */
    boolean isAskedFor(Mention mention) {
        int at = mention.from() - 1;
        while ((line.isSmall(at) || line.is("topic", at) || line.is("being", at)) && !line.ends(at)) at--;
        return line.is("asking", at) && !line.ends(at) && !line.is("negation", at - 1);
    }

    /** «de Celaya pero…», «porque marqué a San Francisco», «viajo de León a…»: said about something else. */
    boolean isConceded(Mention mention) {
        if (line.is("but", mention.to()) && !line.is("also", mention.to() + 1)) return true;
        return isSource(mention) || isReason(mention);
    }

    /** «de León a…», «salgo de León», «de Purísima nos mandan», «desde León». */
    private boolean isSource(Mention mention) {
        String before = line.word(mention.from() - 1);
        if (before.equals("desde")) return true;
        if (!line.is("of", mention.from() - 1) || !before.startsWith("de")) return false;
        if (line.is("leaving", mention.from() - 2)) return true;
        return line.word(mention.to()).equals("a") || isSentFrom(mention);
    }

    private boolean isSentFrom(Mention mention) {
        if (!line.is("us", mention.to())) return false;
        return line.is("sent", mention.to() + 1) || line.is("sent", mention.to() + 2);
    }

    private boolean isReason(Mention mention) {
        int at = mention.from() - 1;
        while (!line.ends(at) && !line.is("because", at)) at--;
        return !line.ends(at);
    }
}
