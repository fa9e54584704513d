package mx.gob.guanajuato.conectate.language.danger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.language.text.Lexicon;
import mx.gob.guanajuato.conectate.language.text.Sound;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Words of people in danger: wishing to die, being beaten, not breathing. Meant to find too much rather than too little,
 * for the model has to agree at least a little; compared by sound. From {@code distress.txt}.
 */
final class Phrases {
    /** Words that may stand between two words of a phrase. */
    private static final int GAP = 3;

    private static final String ALONE = "= ";
    private static final List<String> ANY = List.of(".");

    private static final List<String> LINES = Lexicon.lines(Phrases.class, "distress.txt");
    private static final Set<List<String>> MESSAGES = LINES.stream()
            .filter(line -> line.startsWith(ALONE))
            .map(line -> sounds(Words.of(line)))
            .collect(Collectors.toUnmodifiableSet());

    /** By a form of their first word; those that begin with a stem, by that with its star. */
    private static final Map<String, List<List<List<String>>>> PHRASES = new HashMap<>();

    static {
        LINES.stream().filter(line -> !line.startsWith(ALONE)).forEach(Phrases::learn);
    }

    private Phrases() {}

    private static void learn(String line) {
        List<List<String>> phrase =
                Arrays.stream(line.split(" ")).map(Phrases::forms).toList();
        for (String form : phrase.get(0))
            PHRASES.computeIfAbsent(form, first -> new ArrayList<>()).add(phrase);
    }

    private static List<String> forms(String word) {
        return Arrays.stream(word.split("\\|"))
                .map(form -> form.endsWith("*") ? Sound.of(form.substring(0, form.length() - 1)) + "*" : Sound.of(form))
                .toList();
    }

    /** Whether some phrase is in {@code words}. */
    static boolean areIn(Words words) {
        List<String> sounds = sounds(words);
        if (MESSAGES.contains(sounds)) return true;
        for (int at = 0; at < sounds.size(); at++) {
            if (isSaidAt(sounds, at)) return true;
        }
        return false;
    }

    private static List<String> sounds(Words words) {
        return IntStream.range(0, words.count()).mapToObj(words::sound).toList();
    }

    private static boolean isSaidAt(List<String> sounds, int at) {
        String first = sounds.get(at);
        if (isSaid(PHRASES.get(first), sounds, at)) return true;
        for (int length = 2; length <= first.length(); length++) {
            if (isSaid(PHRASES.get(first.substring(0, length) + "*"), sounds, at)) return true;
        }
        return false;
    }

    private static boolean isSaid(List<List<List<String>>> phrases, List<String> sounds, int at) {
        return phrases != null && phrases.stream().anyMatch(phrase -> matches(phrase, 0, sounds, at));
    }

    private static boolean matches(List<List<String>> phrase, int part, List<String> sounds, int at) {
        if (!isOneOf(phrase.get(part), sounds.get(at))) return false;
        if (part + 1 == phrase.size()) return true;
        boolean gap = phrase.get(part + 1).equals(ANY);
        int next = gap ? part + 2 : part + 1;
        int last = Math.min(sounds.size() - 1, at + 1 + (gap ? GAP : 0));
        for (int i = at + 1; i <= last; i++) if (matches(phrase, next, sounds, i)) return true;
        return false;
    }

    private static boolean isOneOf(List<String> forms, String sound) {
        for (String form : forms) {
            if (form.endsWith("*") ? sound.startsWith(form.substring(0, form.length() - 1)) : form.equals(sound))
                return true;
        }
        return false;
    }
}
