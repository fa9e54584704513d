package mx.gob.guanajuato.conectate.language.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.language.text.Sound;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * The sounds of the words that training examples are made of, as sorted hashes: a word that sounds like one of them needs
 * no correction and is no typo of a place's name, however it is spelt.
 */
public final class Vocabulary {
    private static final int OFTEN = 3;

    private final int[] sounds;

    Vocabulary(int[] sounds) {
        this.sounds = sounds;
    }

    /**
     * Of examples.
     *
     * @param isSpanish whether a word is one of the language; others count from the third time on, so that «covid» is
     *     known and what an author misspelt on purpose is not
     */
    public static Vocabulary of(Collection<LabelledText> examples, Predicate<String> isSpanish) {
        Map<String, Long> times = examples.stream()
                .flatMap(example -> Words.of(example.text()).list().stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return new Vocabulary(times.keySet().stream()
                .filter(word -> times.get(word) >= OFTEN || isSpanish.test(word))
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
