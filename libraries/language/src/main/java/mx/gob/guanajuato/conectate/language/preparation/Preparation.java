package mx.gob.guanajuato.conectate.language.preparation;

import java.util.List;
import mx.gob.guanajuato.conectate.language.asked.AskedPlaces;
import mx.gob.guanajuato.conectate.language.places.Gazetteer;
import mx.gob.guanajuato.conectate.language.places.Mention;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Makes of a text what the model reads, in training and afterwards: English words are put into Spanish and each place is
 * one word, so that what was learnt of León holds for Xichú.
 */
public final class Preparation {
    private static final String OURS = "xlugarx";
    private static final String ELSEWHERE = "xfuerax";

    private final Gazetteer gazetteer;

    public Preparation(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The words that the model reads. */
    public Words words(String text) {
        return prepare(text).masked();
    }

    /** Everything that was found on the way. */
    public Prepared prepare(String text) {
        Words written = Words.of(text);
        boolean english = English.isEnglish(written);
        Words words = english ? English.inSpanish(written) : written;
        List<Mention> places = new AskedPlaces(words).of(gazetteer.find(words));
        Words masked = masked(words, places);
        if (!SmallWords.areAll(masked)) return new Prepared(words, masked, places, english);
        return new Prepared(words.withEmoji(), masked.withEmoji(), places, english);
    }

    private static Words masked(Words words, List<Mention> places) {
        Words masked = words;
        for (int i = places.size() - 1; i >= 0; i--) {
            Mention place = places.get(i);
            String mask = place.kind() == Mention.Kind.ELSEWHERE ? ELSEWHERE : OURS;
            masked = masked.replaced(place.from(), place.to(), mask);
        }
        return masked;
    }

    /** Whether a word stands for a place. */
    public static boolean isMask(String word) {
        return word.equals(OURS) || word.equals(ELSEWHERE);
    }

    /** The same as if it asked for a place of ours: its topic without the place. */
    public static Words asOurs(Words masked) {
        return Words.of(masked.list().stream()
                .map(word -> word.equals(ELSEWHERE) ? OURS : word)
                .toList());
    }

    /** A text made ready; {@code masked} is what the model reads. */
    public record Prepared(Words words, Words masked, List<Mention> places, boolean english) {}
}
