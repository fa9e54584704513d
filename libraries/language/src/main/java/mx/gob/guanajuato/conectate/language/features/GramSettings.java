package mx.gob.guanajuato.conectate.language.features;

/**
 * Which n-grams are made and what each block of them weighs. The defaults were chosen on a part split off the train part
 * of a public set (docs/language.md).
 *
 * @param words the longest run of words
 * @param reach how far apart the two words of a pair may stand; 0 makes no pairs
 * @param shortest the shortest run of letters of a word's sound, its edges counted as letters
 * @param longest the longest
 * @param wordWeight what the block of word runs weighs
 * @param pairWeight what the block of pairs weighs
 * @param soundWeight what the block of sounds weighs
 * @param conceptWeight what the block of concepts weighs
 * @param unknownShare how much an unknown n-gram counts in a block's length: strange words lower every score
 */
public record GramSettings(
        int words,
        int reach,
        int shortest,
        int longest,
        float wordWeight,
        float pairWeight,
        float soundWeight,
        float conceptWeight,
        float unknownShare) {
    public static final GramSettings DEFAULT = new GramSettings(2, 9, 2, 5, 1.2f, 0.7f, 0.9f, 0.3f, 0.3f);

    float weight(int block) {
        return switch (block) {
            case Grams.WORDS -> wordWeight;
            case Grams.PAIRS -> pairWeight;
            case Grams.SOUNDS -> soundWeight;
            default -> conceptWeight;
        };
    }
}
