package mx.gob.guanajuato.conectate.language.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.language.text.Sound;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * The words that training examples are made of, known by their sound: a word that sounds like one of them needs no
 * correction and is no typo of a place's name, however it is spelt; a word one slip away from one was meant as that.
 */
public final class Vocabulary {
    private static final int OFTEN = 3;
    private static final int SHORTEST = 4;

    private final List<String> words;
    private final Map<String, String> wordBySound = new HashMap<>();
    private final NearWords near;

    /**
     * @param words the most frequent first
     */
    public Vocabulary(List<String> words) {
        this.words = List.copyOf(words);
        String[] sounds = words.stream().map(Sound::of).toArray(String[]::new);
        for (int i = 0; i < sounds.length; i++) wordBySound.putIfAbsent(sounds[i], words.get(i));
        near = new NearWords(sounds, SHORTEST);
    }

    /**
     * Of examples.
     *
     * @param isSpanish whether a word is one of the language; others count from the third time on, so that «covid» is
     *     known and what an author misspelt on purpose is not
     */
    public static Vocabulary of(Collection<String> examples, Predicate<String> isSpanish) {
        Map<String, Long> times = examples.stream()
                .flatMap(example -> Words.of(example).list().stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return new Vocabulary(times.keySet().stream()
                .filter(word -> times.get(word) >= OFTEN || isSpanish.test(word))
                .sorted(Comparator.<String>comparingLong(times::get).reversed().thenComparing(word -> word))
                .toList());
    }

    /** Whether some word of the examples has this {@link Sound}. */
    public boolean knowsSound(String sound) {
        return wordBySound.containsKey(sound);
    }

    /** The most frequent word that a word of this {@link Sound} is one slip away from. */
    public Optional<String> nearest(String sound) {
        if (sound.length() < SHORTEST) return Optional.empty();
        int nearest = near.nearest(sound);
        return nearest < 0 ? Optional.empty() : Optional.of(words.get(nearest));
    }

    /** All of them, the most frequent first. */
    public List<String> words() {
        return words;
    }
}
