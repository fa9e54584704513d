package mx.gob.guanajuato.conectate.language.features;

import java.util.Arrays;
import mx.gob.guanajuato.conectate.language.text.Words;

/** Makes the hashes of a message's n-grams, in four blocks. Reused from message to message by one thread. */
public final class Grams {
    static final int WORDS = 0;
    static final int PAIRS = 1;
    static final int SOUNDS = 2;
    static final int CONCEPTS = 3;
    static final int BLOCKS = 4;

    /** Bounds the pairs of concepts in long messages. */
    private static final int MOST_CONCEPTS = 24;

    private static final Concepts THESAURUS = new Concepts();

    private final GramSettings settings;
    private final int[][] hashes = new int[BLOCKS][64];
    private final int[] counts = new int[BLOCKS];
    private int[] wordHashes = new int[16];
    private final int[] concepts = new int[MOST_CONCEPTS];
    private int conceptCount;

    public Grams(GramSettings settings) {
        this.settings = settings;
    }

    /** Makes the n-grams of {@code words} in place of those made before. */
    public void read(Words words) {
        Arrays.fill(counts, 0);
        conceptCount = 0;
        if (wordHashes.length < words.count()) wordHashes = new int[words.count()];
        String before = "";
        for (int i = 0; i < words.count(); i++) {
            wordHashes[i] = mixed(words.word(i).hashCode());
            String sound = words.sound(i);
            sounds(sound);
            THESAURUS.find(before, sound, this::concept);
            before = sound;
        }
        runs(words.count());
        pairs(words.count());
        conceptPairs();
    }

    int count(int block) {
        return counts[block];
    }

    int hash(int block, int at) {
        return hashes[block][at];
    }

    private void runs(int count) {
        for (int from = 0; from < count; from++) {
            int hash = 17;
            for (int to = from; to < count && to < from + settings.words(); to++) {
                hash = hash * 0x01000193 + wordHashes[to];
                add(WORDS, hash);
            }
        }
    }

    private void pairs(int count) {
        for (int from = 0; from < count; from++) {
            int first = wordHashes[from] * 0x2545F491;
            int end = Math.min(count, from + settings.reach() + 1);
            for (int to = from + 2; to < end; to++) add(PAIRS, first + wordHashes[to] + 0x5bd1e995);
        }
    }

    private void sounds(String sound) {
        int length = sound.length() + 2;
        for (int from = 0; from < length; from++) {
            int hash = 0x3c6ef372;
            int end = Math.min(length, from + settings.longest());
            for (int to = from; to < end; to++) {
                char letter = to == 0 || to == length - 1 ? ' ' : sound.charAt(to - 1);
                hash = (hash ^ letter) * 0x01000193;
                if (to - from + 1 >= settings.shortest()) add(SOUNDS, hash);
            }
        }
    }

    private void concept(int concept) {
        add(CONCEPTS, concept);
        for (int i = 0; i < conceptCount; i++) if (concepts[i] == concept) return;
        if (conceptCount < MOST_CONCEPTS) concepts[conceptCount++] = concept;
    }

    /** Every two concepts of a message, in whichever order. */
    private void conceptPairs() {
        for (int i = 0; i < conceptCount; i++) {
            for (int j = i + 1; j < conceptCount; j++) add(CONCEPTS, mixed(concepts[i]) + mixed(concepts[j]));
        }
    }

    private void add(int block, int hash) {
        int[] made = hashes[block];
        if (counts[block] == made.length) hashes[block] = made = Arrays.copyOf(made, made.length * 2);
        made[counts[block]++] = mixed(hash + block * 0x9E3779B9);
    }

    /** The finalizer of MurmurHash3: near n-grams get far hashes. */
    private static int mixed(int hash) {
        int h = hash;
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
