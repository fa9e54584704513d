package mx.gob.guanajuato.conectate.language.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.language.text.Sound;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * The sounds of the words that training examples are made of, as sorted hashes: a word that sounds like one of them needs
 * no correction and is no typo of a place's name, however it is spelt.
 */
public final class Vocabulary {
    private final int[] sounds;

    Vocabulary(int[] sounds) {
        this.sounds = sounds;
    }

    /**
     * Of examples.
     *
     * @param counts whether a word may be part of it; leaves out what the authors misspelt on purpose
     */
    public static Vocabulary of(Collection<LabelledText> examples, Predicate<String> counts) {
        return new Vocabulary(examples.stream()
                .flatMap(example -> Words.of(example.text()).list().stream())
                .distinct()
                .filter(counts)
                .mapToInt(Vocabulary::hash)
                .sorted()
                .distinct()
                .toArray());
    }

    /** Whether {@code word} sounds like a word of the examples. */
    public boolean knows(String word) {
        return Arrays.binarySearch(sounds, hash(word)) >= 0;
    }

    private static int hash(String word) {
        return Sound.of(word).hashCode();
    }

    int[] sounds() {
        return sounds;
    }
}
