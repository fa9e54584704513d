package mx.gob.guanajuato.conectate.language.spelling;

import java.util.Arrays;
import mx.gob.guanajuato.conectate.language.text.Slips;

/**
 * Finds among some thousand words the one that is a slip away: two such words are alike once a letter, or none, is left
 * out of each, so each word is kept under itself and under what remains without each of its letters.
 */
final class NearWords {
    private static final int WHOLE = -1;

    private final String[] words;

    /** The hash of a remainder above, the place of its word below; sorted. */
    private final long[] remainders;

    /**
     * @param shortest the length from which on a word is found
     */
    NearWords(String[] words, int shortest) {
        this.words = words;
        long[] all = new long
                [Arrays.stream(words).mapToInt(word -> word.length() + 1).sum()];
        int count = 0;
        for (int place = 0; place < words.length; place++) {
            if (words[place].length() < shortest) continue;
            for (int left = WHOLE; left < words[place].length(); left++) {
                all[count++] = (long) hash(words[place], left) << 32 | place;
            }
        }
        remainders = Arrays.copyOf(all, count);
        Arrays.sort(remainders);
    }

    /** The first place of a word at most one slip away from {@code word}, or -1. */
    int nearest(String word) {
        int nearest = Integer.MAX_VALUE;
        for (int left = WHOLE; left < word.length(); left++) {
            nearest = Math.min(nearest, first(word, hash(word, left), nearest));
        }
        return nearest == Integer.MAX_VALUE ? -1 : nearest;
    }

    private int first(String word, int hash, int below) {
        int at = Arrays.binarySearch(remainders, (long) hash << 32);
        for (int i = at < 0 ? -at - 1 : at; i < remainders.length && (int) (remainders[i] >> 32) == hash; i++) {
            int place = (int) remainders[i];
            if (place >= below) break;
            if (Slips.between(word, words[place], 1) <= 1) return place;
        }
        return below;
    }

    private static int hash(String word, int left) {
        int hash = 7;
        for (int i = 0; i < word.length(); i++) if (i != left) hash = 31 * hash + word.charAt(i);
        return hash;
    }
}
