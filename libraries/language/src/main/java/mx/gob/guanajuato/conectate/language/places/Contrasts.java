package mx.gob.guanajuato.conectate.language.places;

import java.util.Set;
import mx.gob.guanajuato.conectate.language.text.Words;

/** What sets the places of one message against each other: «no A», «A no», «ni A», «A, pero B», «de A a B». */
final class Contrasts {
    private static final WordKinds KINDS = new WordKinds("asked.txt");
    private static final Set<String> NEGATIONS = Set.of("no", "ni");

    private final Words words;

    Contrasts(Words words) {
        this.words = words;
    }

    /** «no en León», «no pregunto por Salamanca», «ni San Diego», «de Purísima no». */
    boolean isSetAside(Mention mention) {
        int at = mention.from() - 1;
        while (KINDS.has("aside", word(at)) && !words.endsAt(at)) at--;
        if (NEGATIONS.contains(word(at)) && !words.endsAt(at)) return true;
        boolean ends = mention.to() + 1 == words.count() || mention.to() < words.count() && words.endsAt(mention.to());
        return word(mention.to()).equals("no") && ends && !words.endsAt(mention.to() - 1);
    }

    /** «pregunto por Coroneo», «ahora Silao», «sino de Abasolo». */
    boolean isAskedFor(Mention mention) {
        int at = mention.from() - 1;
        while (KINDS.has("of", word(at)) || KINDS.has("to", word(at)) || KINDS.has("article", word(at))) at--;
        return KINDS.has("asking", word(at));
    }

    /** «de Celaya pero…», «porque marqué a San Francisco», «viajo de León a…»: said about something else. */
    boolean isConceded(Mention mention) {
        if (KINDS.has("but", word(mention.to())) && !KINDS.has("also", word(mention.to() + 1))) return true;
        boolean way = KINDS.has("of", word(mention.from() - 1))
                && word(mention.from() - 1).startsWith("de");
        if (way && word(mention.to()).equals("a")) return true;
        int at = mention.from() - 1;
        while (at >= 0 && !words.endsAt(at) && !KINDS.has("because", word(at))) at--;
        return KINDS.has("because", word(at));
    }

    private String word(int at) {
        return at < 0 || at >= words.count() ? "" : words.word(at);
    }
}
