package mx.gob.guanajuato.conectate.language.features;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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

    /** By the end of a hash whether some stem has it, so that few beginnings of a word have to be looked up. */
    private final boolean[] mayBeStem = new boolean[1 << 13];

    private final Set<String> beginPairs = new HashSet<>();

    Concepts() {
        for (String line : Lexicon.lines(Concepts.class, "concepts.txt")) {
            String[] parts = line.split(":\\s*", 2);
            for (String form : parts[1].split("\\s+")) learn(form, parts[0].hashCode());
        }
        byStem.keySet().forEach(stem -> mayBeStem[slot(stem.hashCode())] = true);
    }

    private void learn(String form, int concept) {
        boolean stem = form.endsWith("*");
        String[] words = (stem ? form.substring(0, form.length() - 1) : form).split("_");
        StringBuilder sound = new StringBuilder();
        for (String word : words) sound.append(sound.length() == 0 ? "" : " ").append(Sound.of(word));
        if (words.length > 1) beginPairs.add(Sound.of(words[0]));
        (stem ? byStem : byWord).merge(sound.toString(), new int[] {concept}, Concepts::joined);
    }

    private static int[] joined(int[] some, int[] more) {
        int[] joined = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, joined, some.length, more.length);
        return joined;
    }

    /** Gives the concepts of a word's sound, and of the pair that it ends, to {@code sink}. */
    void find(String before, String sound, Sink sink) {
        find(sound, SHORTEST_STEM, sink);
        if (beginPairs.contains(before)) find(before + " " + sound, before.length() + 2, sink);
    }

    private void find(String sound, int shortest, Sink sink) {
        give(byWord.get(sound), sink);
        int hash = 0;
        for (int at = 0; at < sound.length(); at++) {
            hash = 31 * hash + sound.charAt(at);
            if (at + 1 >= shortest && mayBeStem[slot(hash)]) give(byStem.get(sound.substring(0, at + 1)), sink);
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 13) & mayBeStem.length - 1;
    }

    private static void give(int[] concepts, Sink sink) {
        if (concepts != null) for (int concept : concepts) sink.take(concept);
    }

    /** Takes the concepts that are found. */
    interface Sink {
        void take(int concept);
    }
}
