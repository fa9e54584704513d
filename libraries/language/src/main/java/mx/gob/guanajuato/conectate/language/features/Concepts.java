package mx.gob.guanajuato.conectate.language.features;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.language.text.Lexicon;
import mx.gob.guanajuato.conectate.language.text.Sound;

/**
 * What words speak of, by a hand-made thesaurus: a question with a word that no training example has is still known by
 * its concept. From {@code concepts.txt}.
 */
final class Concepts {
    private static final int SHORTEST_STEM = 2;

    private final Map<String, int[]> byWord = new HashMap<>();
    private final Map<String, int[]> byStem = new HashMap<>();

    Concepts() {
        for (String line : Lexicon.lines(Concepts.class, "concepts.txt")) {
            String[] parts = line.split(":\\s*", 2);
            for (String form : parts[1].split("\\s+")) learn(form, parts[0].hashCode());
        }
    }

    private void learn(String form, int concept) {
        boolean stem = form.endsWith("*");
        String[] words = (stem ? form.substring(0, form.length() - 1) : form).split("_");
        StringBuilder sound = new StringBuilder();
        for (String word : words) sound.append(sound.length() == 0 ? "" : " ").append(Sound.of(word));
        (stem ? byStem : byWord).merge(sound.toString(), new int[] {concept}, Concepts::joined);
    }

    private static int[] joined(int[] some, int[] more) {
        int[] joined = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, joined, some.length, more.length);
        return joined;
    }

    /** Gives the concepts of one word's sound, or of two with a space between, to {@code sink}. */
    void find(String sound, Sink sink) {
        give(byWord.get(sound), sink);
        for (int length = SHORTEST_STEM; length <= sound.length(); length++) {
            give(byStem.get(sound.substring(0, length)), sink);
        }
    }

    private static void give(int[] concepts, Sink sink) {
        if (concepts != null) for (int concept : concepts) sink.take(concept);
    }

    /** Takes the concepts that are found. */
    interface Sink {
        void take(int concept);
    }
}
