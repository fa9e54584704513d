package mx.gob.guanajuato.conectate.language.places;

import java.util.Collection;
import java.util.Set;
import java.util.function.BiPredicate;
import mx.gob.guanajuato.conectate.language.text.Slips;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Takes a word that is no word of the language for the word of a name that it is a slip away from: one slip from five
 * letters on, two from nine; behind a word that announces a place from four, and two from seven.
 */
final class Typos {
    private static final Set<String> ANNOUNCING = Set.of(
            "en",
            "n",
            "de",
            "del",
            "municipio",
            "ciudad",
            "para",
            "casos",
            "contagios",
            "covid",
            "vacunas",
            "aqui",
            "soy",
            "vivo");

    /** Bounds the work on long messages. */
    private static final int MOST_REPAIRS = 12;

    private static final int SHORTEST_ELSEWHERE = 7;

    private final Names names;
    private final BiPredicate<String, String> isOrdinary;

    Typos(Names names, BiPredicate<String, String> isOrdinary) {
        this.names = names;
        this.isOrdinary = isOrdinary;
    }

    /** The sound of each word, repaired where it was a slip. */
    String[] repaired(Words words) {
        String[] sounds = new String[words.count()];
        int left = MOST_REPAIRS;
        for (int i = 0; i < sounds.length; i++) {
            String word = words.word(i);
            sounds[i] = words.sound(i);
            if (left == 0 || word.length() < 4 || names.bears(sounds[i]) || isOrdinary.test(word, sounds[i])) continue;
            sounds[i] = nearest(sounds[i], i > 0 && ANNOUNCING.contains(words.word(i - 1)));
            left--;
        }
        return sounds;
    }

    private String nearest(String sound, boolean announced) {
        int shortest = announced ? 4 : 5;
        if (sound.length() < shortest) return sound;
        int allowed = sound.length() >= (announced ? 7 : 9) ? 2 : 1;
        String ours = nearest(sound, names.ours(), shortest, allowed);
        return ours.equals(sound) ? nearest(sound, names.elsewhere(), SHORTEST_ELSEWHERE, 1) : ours;
    }

    private static String nearest(String sound, Collection<String> known, int shortest, int most) {
        String nearest = sound;
        int allowed = most;
        int letters = Slips.letters(sound);
        for (String name : known) {
            if (name.length() < shortest || Integer.bitCount(letters ^ Slips.letters(name)) > 2 * allowed) continue;
            int slips = Slips.between(sound, name, allowed);
            if (slips > allowed) continue;
            nearest = name;
            allowed = slips - 1;
            if (allowed == 0) break;
        }
        return nearest;
    }
}
