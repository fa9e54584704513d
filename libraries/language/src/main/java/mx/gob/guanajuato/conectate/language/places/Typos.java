package mx.gob.guanajuato.conectate.language.places;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import mx.gob.guanajuato.conectate.language.text.Slips;
import mx.gob.guanajuato.conectate.language.text.Sound;
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

    /** Right behind a name, «muertos leom gto». */
    private static final Set<String> STATE = Set.of("gto", "guanajuato");

    /** Written with a name as one, «enselaya», «apaseo elalto»; the longest first. */
    private static final List<String> GLUED = List.of("delos", "dela", "del", "al", "el", "en", "la", "de");

    /** From here on an ordinary word may be a slip of a name that the state stands behind, «corneo gto». */
    private static final int SHORTEST_ORDINARY = 6;

    /** Bounds the work on long messages. */
    private static final int MOST_REPAIRS = 12;

    /** Of a name behind a word that announces one. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_ELSEWHERE = 7;

    private final Names names;
    private final BiPredicate<String, String> isOrdinary;
    private final List<Known> ours;
    private final List<Known> spelt;
    private final List<Known> elsewhere;

    private record Known(String word, int letters) {}

    /**
     * @param names all of them: none is added later
     * @param isOrdinary whether a word, with its sound, is one of the language
     */
    Typos(Names names, BiPredicate<String, String> isOrdinary) {
        this.names = names;
        this.isOrdinary = isOrdinary;
        ours = known(names.ours());
        spelt = known(names.spelt().keySet());
        elsewhere = known(names.elsewhere());
    }

    private static List<Known> known(Collection<String> words) {
        return words.stream().map(word -> new Known(word, Slips.letters(word))).toList();
    }

    /** The sound of each word, repaired where it was a slip. */
    String[] repaired(Words words) {
        String[] sounds = new String[words.count()];
        int left = MOST_REPAIRS;
        for (int i = 0; i < sounds.length; i++) {
            String word = words.word(i);
            sounds[i] = words.sound(i);
            if (left == 0 || word.length() < SHORTEST - 1 || names.bears(sounds[i])) continue;
            if (!isOrdinary.test(word, sounds[i])) {
                sounds[i] = unglued(word, meant(word, sounds[i], isAnnounced(i, words)));
            } else if (isBetweenNames(i, words)) {
                sounds[i] = nearest(sounds[i], ours, SHORTEST_ORDINARY, 1);
            } else {
                continue;
            }
            left--;
        }
        return sounds;
    }

    private static boolean isAnnounced(int at, Words words) {
        return isOfTheState(at, words) || at > 0 && ANNOUNCING.contains(words.word(at - 1));
    }

    private static boolean isOfTheState(int at, Words words) {
        return at + 1 < words.count() && STATE.contains(words.word(at + 1));
    }

    /** «corneo gto», «en corneo gto». */
    private static boolean isBetweenNames(int at, Words words) {
        if (!isOfTheState(at, words) || words.word(at).length() < SHORTEST_ORDINARY) return false;
        return at == 0 || ANNOUNCING.contains(words.word(at - 1));
    }

    /** The sound of the name that a small word is written before as one; {@code meant} if there is none. */
    private String unglued(String word, String meant) {
        if (names.bears(meant)) return meant;
        for (String glued : GLUED) {
            if (!word.startsWith(glued)) continue;
            String rest = Sound.of(word.substring(glued.length()));
            if (rest.length() >= Math.max(3, 6 - glued.length()) && names.bears(rest)) return rest;
        }
        return meant;
    }

    /** The sound of the name that is meant: the nearest by sound, or else by spelling; the same sound if there is none. */
    private String meant(String word, String sound, boolean announced) {
        String near = nearest(sound, ours, announced);
        if (!near.equals(sound)) return near;
        String nearSpelt = nearest(word, spelt, announced);
        if (!nearSpelt.equals(word)) return names.spelt().get(nearSpelt);
        return sound.length() < SHORTEST ? sound : nearest(sound, elsewhere, SHORTEST_ELSEWHERE, 1);
    }

    private static String nearest(String word, List<Known> known, boolean announced) {
        int shortest = announced ? SHORTEST : SHORTEST + 1;
        if (word.length() < (announced ? SHORTEST - 1 : shortest)) return word;
        return nearest(word, known, shortest, word.length() >= (announced ? 7 : 9) ? 2 : 1);
    }

    private static String nearest(String sound, List<Known> known, int shortest, int most) {
        String nearest = sound;
        int allowed = most;
        int letters = Slips.letters(sound);
        for (Known name : known) {
            if (name.word().length() < shortest || Integer.bitCount(letters ^ name.letters()) > 2 * allowed) continue;
            int slips = Slips.between(sound, name.word(), allowed);
            if (slips > allowed) continue;
            nearest = name.word();
            allowed = slips - 1;
            if (allowed == 0) break;
        }
        return nearest;
    }
}
