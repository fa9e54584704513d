package mx.gob.guanajuato.conectate.language.text;

/** How many slips lie between two words: letters put in, left out, changed, or swapped with their neighbour. */
public final class Slips {
    private Slips() {}

    /** The number of slips; above {@code most} only some number above it. */
    public static int between(String left, String right, int most) {
        if (Math.abs(left.length() - right.length()) > most) return most + 1;
        int[] before = null;
        int[] above = new int[right.length() + 1];
        for (int j = 0; j < above.length; j++) above[j] = j;
        for (int i = 1; i <= left.length(); i++) {
            int[] row = row(left, right, i, above, before);
            if (least(row) > most) return most + 1;
            before = above;
            above = row;
        }
        return above[right.length()];
    }

    private static int[] row(String left, String right, int i, int[] above, int[] before) {
        int[] row = new int[above.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int cost = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(above[j - 1] + cost, 1 + Math.min(above[j], row[j - 1]));
            if (i > 1 && j > 1 && isSwap(left, i, right, j)) row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        return row;
    }

    private static int least(int[] row) {
        int least = row[0];
        for (int value : row) least = Math.min(least, value);
        return least;
    }

    private static boolean isSwap(String left, int i, String right, int j) {
        return left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
    }

    /** The letters of a word as bits: one slip changes at most two of them. */
    public static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) letters |= 1 << (word.charAt(i) & 31);
        return letters;
    }
}
