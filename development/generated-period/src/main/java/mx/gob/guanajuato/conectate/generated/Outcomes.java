package mx.gob.guanajuato.conectate.generated;

import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;

/** What becomes of a message, how it was understood, and how long that took. */
final class Outcomes {
    private static final Outcome[] OUTCOMES = {
        Outcome.ANSWERED, Outcome.NOT_UNDERSTOOD, Outcome.UNSUPPORTED, Outcome.DAMPED, Outcome.TOO_OLD
    };
    private static final double[] OUTCOME_WEIGHTS = {91, 7, 1.5, 0.4, 0.1};

    private static final Understood[] WAYS = {
        Understood.KEYWORD,
        Understood.MENU_NUMBER,
        Understood.BUTTON,
        Understood.MODEL,
        Understood.SESSION,
        Understood.LOCATION
    };
    private static final double[] WAY_WEIGHTS = {30, 22, 20, 20, 6, 2};

    private static final double LATE = 0.01;
    private static final int LATE_MILLIS = 40_000;
    private static final int WHOLE_SECOND = 1_000;
    private static final double USUAL_MILLIS = 110;
    private static final double SPREAD = 0.5;

    private Outcomes() {}

    static Outcome drawn(Dice dice) {
        return OUTCOMES[dice.weighted(OUTCOME_WEIGHTS)];
    }

    static Understood understood(Outcome outcome, Dice dice) {
        return switch (outcome) {
            case ANSWERED -> WAYS[dice.weighted(WAY_WEIGHTS)];
            case NOT_UNDERSTOOD -> Understood.NOT_UNDERSTOOD;
            case UNSUPPORTED, DAMPED, TOO_OLD -> Understood.NOT_READ;
            case UNKNOWN -> Understood.UNKNOWN;
        };
    }

    /** Meta's timestamp is a whole second, so up to one is added to what the turn took. */
    static long latencyMillis(Dice dice) {
        if (dice.happens(LATE)) return dice.below(LATE_MILLIS);
        return dice.below(WHOLE_SECOND) + (long) (USUAL_MILLIS * StrictMath.exp(SPREAD * dice.normal()));
    }
}
