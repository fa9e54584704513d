package mx.gob.guanajuato.conectate.language.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.language.text.Lexicon;
import mx.gob.guanajuato.conectate.language.text.Sound;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Words of people in danger: wishing to die, being beaten, not breathing. Meant to find too much rather than too little;
 * compared by sound. From {@code distress.txt}.
 */
final class Distress {
    /** Words that may stand between two words of a phrase. */
    private static final int GAP = 3;

    private static final String ALONE = "= ";

    private static final List<String> LINES = Lexicon.lines(Distress.class, "distress.txt");
    private static final Set<List<String>> MESSAGES = LINES.stream()
            .filter(line -> line.startsWith(ALONE))
            .map(line -> sounds(Words.of(line)))
            .collect(Collectors.toUnmodifiableSet());
    private static final List<List<List<String>>> PHRASES = LINES.stream()
            .filter(line -> !line.startsWith(ALONE))
            .map(Distress::phrase)
            .toList();

    private Distress() {}

    private static List<List<String>> phrase(String line) {
        return Arrays.stream(line.split(" ")).map(Distress::forms).toList();
    }

    private static List<String> forms(String word) {
        return Arrays.stream(word.split("\\|"))
                .map(form -> form.endsWith("*") ? Sound.of(form.substring(0, form.length() - 1)) + "*" : Sound.of(form))
                .toList();
    }

    /** Whether some phrase is in {@code words}. */
    static boolean speaksIn(Words words) {
        List<String> sounds = sounds(words);
        if (MESSAGES.contains(sounds)) return true;
        for (var phrase : PHRASES) {
            for (int at = 0; at < sounds.size(); at++) {
                if (matches(phrase, 0, sounds, at)) return true;
            }
        }
        return false;
    }

    private static List<String> sounds(Words words) {
        return words.list().stream().map(Sound::of).toList();
    }

    private static boolean matches(List<List<String>> phrase, int part, List<String> sounds, int at) {
        if (!isOneOf(phrase.get(part), sounds.get(at))) return false;
        if (part + 1 == phrase.size()) return true;
        boolean gap = phrase.get(part + 1).equals(List.of("."));
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
