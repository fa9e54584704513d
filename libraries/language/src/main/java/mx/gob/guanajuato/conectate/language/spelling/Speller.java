package mx.gob.guanajuato.conectate.language.spelling;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Corrects words that nothing else knows to words that the model knows. The dictionary's search takes milliseconds, so it
 * is asked last and for few words of a message; words one slip away from the model's own are found in microseconds.
 */
public final class Speller {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;
    private static final int MOST_SLIPS = 12;
    private static final int MOST_SEARCHES = 3;

    private final SpanishDictionary dictionary;
    private final int mostSlips;
    private final int mostSearches;
    private final ThreadLocal<morfologik.speller.Speller> search;

    public Speller(SpanishDictionary dictionary) {
        this(dictionary, MOST_SLIPS, MOST_SEARCHES);
    }

    private Speller(SpanishDictionary dictionary, int mostSlips, int mostSearches) {
        this.dictionary = dictionary;
        this.mostSlips = mostSlips;
        this.mostSearches = mostSearches;
        search = ThreadLocal.withInitial(() -> new morfologik.speller.Speller(dictionary.dictionary(), 1));
    }

    /** One that corrects nothing: what correction costs and gives is measured against it. */
    public static Speller none(SpanishDictionary dictionary) {
        return new Speller(dictionary, 0, 0);
    }

    /**
     * The message with its unknown words corrected to the model's own that are one slip away.
     *
     * @param isKnown whether a word, with its sound, needs no correction
     * @param nearest the model's word for a sound
     */
    public Words corrected(
            Words words, BiPredicate<String, String> isKnown, Function<String, Optional<String>> nearest) {
        return corrected(words, isKnown, (word, sound) -> nearest.apply(sound), mostSlips)
                .orElse(words);
    }

    /**
     * The message with its unknown words corrected by the dictionary; empty when nothing was.
     *
     * @param isKnown whether a word, with its sound, needs no correction, and whether a correction is of use
     * @param onSearch run once if the dictionary is searched at all
     */
    public Optional<Words> searched(Words words, BiPredicate<String, String> isKnown, Runnable onSearch) {
        var first = new AtomicBoolean(true);
        return corrected(
                words,
                isKnown,
                (word, sound) -> {
                    if (first.getAndSet(false)) onSearch.run();
                    return meant(word, isKnown);
                },
                mostSearches);
    }

    private Optional<Words> corrected(
            Words words,
            BiPredicate<String, String> isKnown,
            BiFunction<String, String, Optional<String>> correction,
            int most) {
        Words corrected = words;
        int left = most;
        for (int i = 0; i < words.count() && left > 0; i++) {
            String word = words.word(i);
            if (!isOfLetters(word) || isKnown.test(word, words.sound(i)) || dictionary.knows(word)) continue;
            left--;
            Optional<String> meant = correction.apply(word, words.sound(i));
            if (meant.isPresent()) corrected = corrected.replaced(i, i + 1, meant.get());
        }
        return corrected == words ? Optional.empty() : Optional.of(corrected);
    }

    private static boolean isOfLetters(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) return false;
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) < 'a' || word.charAt(i) > 'z') return false;
        return true;
    }

    private Optional<String> meant(String word, BiPredicate<String, String> isKnown) {
        return search.get().findReplacements(word).stream()
                .map(Words::of)
                .filter(found -> found.count() == 1)
                .filter(found -> isKnown.test(found.word(0), found.sound(0)))
                .map(found -> found.word(0))
                .findFirst();
    }
}
