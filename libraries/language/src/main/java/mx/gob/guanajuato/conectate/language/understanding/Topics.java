package mx.gob.guanajuato.conectate.language.understanding;

import java.util.Set;
import mx.gob.guanajuato.conectate.language.model.IntentModel;

/** What the rules of a reading know of intents. */
final class Topics {
    static final String GREETING = "greeting";
    static final String SUBSCRIBE = "subscribe";
    static final String TRAFFIC_LIGHT = "traffic-light";
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
            TRAFFIC_LIGHT,
            "support-programmes",
            "general-topics",
            IntentModel.OUT_OF_SCOPE);

    /** Manners: they stand around a question and are not asked together with it. */
    private static final Set<String> MANNERS = Set.of(GREETING, "thanks");

    /** What is asked of the service itself. */
    private static final Set<String> COMMANDS = Set.of("menu", "about", "person", SUBSCRIBE, UNSUBSCRIBE, "privacy");

    private Topics() {}

    static boolean isOfAPlace(String intent) {
        return OF_A_PLACE.contains(intent);
    }

    static boolean isManners(String intent) {
        return MANNERS.contains(intent);
    }

    /** Whether it asks for information. */
    static boolean isQuestion(String intent) {
        return isAskedTogether(intent) && !COMMANDS.contains(intent);
    }

    /** Whether it may be answered together with another. */
    static boolean isAskedTogether(String intent) {
        return !isManners(intent) && !intent.equals(IntentModel.OUT_OF_SCOPE) && !intent.equals(Reading.DISTRESS);
    }
}
