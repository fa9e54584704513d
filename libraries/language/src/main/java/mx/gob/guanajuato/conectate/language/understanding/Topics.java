package mx.gob.guanajuato.conectate.language.understanding;

import java.util.Set;
import mx.gob.guanajuato.conectate.language.model.IntentModel;

/** What the rules of a reading know of intents. */
final class Topics {
    static final String GREETING = "greeting";
    static final String SUBSCRIBE = "subscribe";
    static final String UNSUBSCRIBE = "unsubscribe";

    /** Answered for a place: asked for one that is not ours, the answer would be of the wrong place. */
    private static final Set<String> OF_A_PLACE = Set.of(
            "confirmed-cases",
            "cases-under-investigation",
            "discarded-cases",
            "deaths",
            "recovered-cases",
            "community-transmission",
            "statistics",
            "hospitals",
            "vaccines",
            "traffic-light",
            "support-programmes",
            "general-topics",
            IntentModel.OUT_OF_SCOPE);

    /** Manners and commands: they stand around a question and are not asked together with it. */
    private static final Set<String> AROUND =
            Set.of(GREETING, "thanks", "menu", "about", "person", SUBSCRIBE, UNSUBSCRIBE, "privacy");

    private Topics() {}

    static boolean isOfAPlace(String intent) {
        return OF_A_PLACE.contains(intent);
    }

    /** Whether it asks for information, so that two such may be answered together. */
    static boolean isQuestion(String intent) {
        return !AROUND.contains(intent) && !intent.equals(IntentModel.OUT_OF_SCOPE) && !intent.equals(Reading.DISTRESS);
    }
}
