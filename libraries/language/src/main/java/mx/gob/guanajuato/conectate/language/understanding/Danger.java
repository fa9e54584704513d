package mx.gob.guanajuato.conectate.language.understanding;

/**
 * Whether somebody may be in danger: where half of what speaks for another intent is less than what speaks for distress. A
 * false alarm costs a message, a missed one a life, so distress need not be the best guess; the numbers were chosen by
 * leaving out one author after another (docs/language.md).
 */
final class Danger {
    private static final double AGAINST = 0.5;
    private static final double ENOUGH = 0.05;

    /** What a phrase of distress adds. */
    private static final double PHRASE = 0.15;

    private Danger() {}

    /**
     * Judges.
     *
     * @param telling whether more is said than a place, a day or words that the model does not know, of which it cannot tell
     */
    static boolean isIn(Message message, boolean telling) {
        double signs = message.scores().lead(Reading.DISTRESS, AGAINST);
        if (signs >= ENOUGH && telling) return true;
        return signs + PHRASE >= ENOUGH
                && (Distress.speaksIn(message.words()) || Distress.speaksIn(message.corrected()));
    }
}
