package mx.gob.guanajuato.conectate.language.danger;

import mx.gob.guanajuato.conectate.language.model.Scores;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Whether somebody may be in danger: where half of what speaks for another intent is less than what speaks for distress. A
 * false alarm costs a message, a missed one a life, so distress need not be the best guess; the numbers were chosen by
 * leaving out one author after another (docs/language.md).
 */
public final class Danger {
    /** The intent of examples of it. */
    public static final String INTENT = "distress";

    private static final double AGAINST = 0.5;
    private static final double ENOUGH = 0.15;

    /** In few words who is in danger says so plainly, and of few words a model is easily wrong. */
    private static final double ENOUGH_OF_FEW = 0.3;

    private static final int FEW = 3;

    /** What is enough with a phrase of distress. */
    private static final double WITH_PHRASE = -0.05;

    private Danger() {}

    /**
     * Judges.
     *
     * @param scores what the model says
     * @param said the message as it was written
     * @param corrected and as the model read it
     * @param telling whether more is said than a place, a day or words that the model does not know, of which it cannot tell
     */
    public static boolean isIn(Scores scores, Words said, Words corrected, boolean telling) {
        double signs = scores.lead(INTENT, AGAINST);
        if (telling && signs >= (said.count() <= FEW ? ENOUGH_OF_FEW : ENOUGH)) return true;
        return signs >= WITH_PHRASE && (Phrases.areIn(said) || Phrases.areIn(corrected));
    }
}
