package mx.gob.guanajuato.conectate.language.places;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.language.text.Sound;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Takes a word that is no word of the language for the word of a name that it is a slip away from: one slip from five
 * letters on, two from nine; four letters only behind a word that announces a place.
 */
final class Typos {
    private static final Set<String> ANNOUNCING = Set.of("en", "n", "de", "del", "municipio", "ciudad");

    /** Bounds the work on long messages. */
    private static final int MOST_REPAIRS = 12;

    private static final int SHORTEST_ELSEWHERE = 7;

    private final Names names;
    private final Predicate<String> isOrdinary;

    Typos(Names names, Predicate<String> isOrdinary) {
        this.names = names;
        this.isOrdinary = isOrdinary;
    }

    /** The sound of each word, repaired where it was a slip. */
    String[] repaired(Words words) {
        String[] sounds = new String[words.count()];
        int left = MOST_REPAIRS;
        for (int i = 0; i < sounds.length; i++) {
            String word = words.word(i);
            sounds[i] = Sound.of(word);
            if (left == 0 || word.length() < 4 || names.bears(sounds[i]) || isOrdinary.test(word)) continue;
            sounds[i] = nearest(sounds[i], i > 0 && ANNOUNCING.contains(words.word(i - 1)));
            left--;
        }
        return sounds;
    }

    private String nearest(String sound, boolean announced) {
        int shortest = announced ? 4 : 5;
        if (sound.length() < shortest) return sound;
        int allowed = sound.length() >= 9 ? 2 : 1;
        String ours = nearest(sound, names.ours(), shortest, allowed);
        return ours.equals(sound) ? nearest(sound, names.elsewhere(), SHORTEST_ELSEWHERE, 1) : ours;
    }

    private static String nearest(String sound, Collection<String> known, int shortest, int most) {
        String nearest = sound;
        int allowed = most;
        for (String name : known) {
            if (name.length() < shortest || Math.abs(name.length() - sound.length()) > allowed) continue;
            int slips = slips(sound, name, allowed);
            if (slips > allowed) continue;
            nearest = name;
            allowed = slips - 1;
            if (allowed == 0) break;
        }
        return nearest;
    }

    /** Letters put in, left out, changed, or swapped with their neighbour; above {@code most} it only says so. */
    static int slips(String left, String right, int most) {
        int[] before = null;
        int[] above = new int[right.length() + 1];
        for (int j = 0; j < above.length; j++) above[j] = j;
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                int cost = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + cost, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && isSwap(left, i, right, j)) row[j] = Math.min(row[j], before[j - 2] + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) return most + 1;
            before = above;
            above = row;
        }
        return above[right.length()];
    }

    private static boolean isSwap(String left, int i, String right, int j) {
        return left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
    }
}
