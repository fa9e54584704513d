package mx.gob.guanajuato.conectate.language.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import mx.gob.guanajuato.conectate.language.text.Slips;
import mx.gob.guanajuato.conectate.language.text.Sound;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Names of several words with slips in their short words or their gaps, which no word alone shows: «sna luis de la paz»,
 * «silao d ela victoria», «an felipe». Compared by all their letters, without gaps.
 */
final class BrokenNames {
    private static final int SHORTEST = 8;
    private static final int LONG = 13;
    private static final int MOST_WORDS = 7;

    /** A word of a name must stand there whole; shorter ones tell nothing. */
    private static final int TELLING = 4;

    private final BiPredicate<String, String> isOrdinary;
    private final List<Name> names = new ArrayList<>();
    private final Set<String> telling = new HashSet<>();

    private record Name(String code, List<String> sounds, String letters, int bits) {}

    /**
     * @param isOrdinary whether a word, with its sound, is one of the language
     */
    BrokenNames(BiPredicate<String, String> isOrdinary) {
        this.isOrdinary = isOrdinary;
    }

    /** Takes a municipality's name in; one of a single word is left to others. */
    void add(String code, String written) {
        List<String> words = Words.of(written).list();
        String letters = String.join("", words);
        if (words.size() < 2 || letters.length() < SHORTEST) return;
        List<String> sounds = words.stream().map(Sound::of).toList();
        names.add(new Name(code, sounds, letters, Slips.letters(letters)));
        sounds.stream().filter(sound -> sound.length() >= TELLING).forEach(telling::add);
    }

    /** Whether some name may be broken in a message at all: most have no word of any. */
    boolean mayBeIn(String[] sounds) {
        for (String sound : sounds) if (telling.contains(sound)) return true;
        return false;
    }

    /**
     * The name that begins, broken, with the word {@code from}.
     *
     * @param heard how each word sounds, or the word of a name that it is a slip of
     */
    Optional<Mention> at(int from, Words words, String[] heard) {
        Mention found = null;
        var letters = new StringBuilder(words.word(from));
        int least = Integer.MAX_VALUE;
        for (int to = from + 2; to <= Math.min(words.count(), from + MOST_WORDS); to++) {
            letters.append(words.word(to - 1));
            if (letters.length() < SHORTEST - 1) continue;
            String said = letters.toString();
            int bits = Slips.letters(said);
            for (Name name : names) {
                int slips = slips(said, bits, name);
                if (slips >= least || !isOf(name, words, heard, from, to) || !isAll(name, slips, said, words, from, to))
                    continue;
                least = slips;
                found = new Mention(Mention.Kind.MUNICIPALITY, name.code(), from, to);
            }
        }
        return Optional.ofNullable(found);
    }

    /** How many slips away, or very many where it is none: exact names are found without this. */
    private static int slips(String said, int bits, Name name) {
        int allowed = name.letters().length() >= LONG ? 2 : 1;
        if (Math.abs(said.length() - name.letters().length()) > allowed) return Integer.MAX_VALUE;
        if (Integer.bitCount(bits ^ name.bits()) > 2 * allowed) return Integer.MAX_VALUE;
        int slips = Slips.between(said, name.letters(), allowed);
        return slips > 0 && slips <= allowed ? slips : Integer.MAX_VALUE;
    }

    /** Whether the first and the last word are needed: «a san felipe» only begins with something else. */
    private static boolean isAll(Name name, int slips, String said, Words words, int from, int to) {
        String withoutFirst = said.substring(words.word(from).length());
        String withoutLast =
                said.substring(0, said.length() - words.word(to - 1).length());
        return Slips.between(withoutFirst, name.letters(), slips) > slips
                && Slips.between(withoutLast, name.letters(), slips) > slips;
    }

    /** Whether a telling word of the name is there, and no word that means something else. */
    private boolean isOf(Name name, Words words, String[] heard, int from, int to) {
        boolean tells = false;
        for (int at = from; at < to; at++) {
            String word = words.word(at);
            boolean whole = name.sounds().contains(heard[at]);
            tells |= whole && heard[at].length() >= TELLING;
            if (!whole && word.length() >= TELLING && isOrdinary.test(word, words.sound(at))) return false;
        }
        return tells;
    }
}
