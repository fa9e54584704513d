package mx.gob.guanajuato.conectate.chatbot.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as the words that count: lower case, without accents, marks and the small words that change nothing. «¿Casos en
 * León, hoy?» is {@code casos leon}.
 */
record Words(List<String> words) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** They stand around a question in any order and never make another question of it. */
    private static final Set<String> SMALL = Set.of(
            "a",
            "al",
            "ahorita",
            "aqui",
            "cual",
            "cuales",
            "cuantas",
            "cuantos",
            "dame",
            "de",
            "del",
            "el",
            "en",
            "es",
            "esta",
            "estan",
            "estado",
            "favor",
            "gto",
            "hay",
            "hoy",
            "la",
            "las",
            "lo",
            "los",
            "me",
            "mexico",
            "municipio",
            "numero",
            "para",
            "por",
            "que",
            "quiero",
            "saber",
            "son",
            "su",
            "tiene",
            "un",
            "una",
            "van",
            "ver",
            "y");

    static Words of(String text) {
        return new Words(Arrays.stream(NOT_WORDS.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Without the small words; if nothing else is there, they are what counts. */
    Words essential() {
        var kept = words.stream().filter(word -> !SMALL.contains(word)).toList();
        return kept.isEmpty() ? this : new Words(kept);
    }

    /** Nothing but small words, or nothing at all. */
    boolean smallOnly() {
        return SMALL.containsAll(words);
    }

    /** The words before and behind the run that begins at {@code from}. */
    Words without(int from, int length) {
        var kept = new ArrayList<>(words.subList(0, from));
        kept.addAll(words.subList(from + length, words.size()));
        return new Words(kept);
    }

    String joined() {
        return String.join(" ", words);
    }

    int count() {
        return words.size();
    }

    String run(int from, int length) {
        return String.join(" ", words.subList(from, from + length));
    }

    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
