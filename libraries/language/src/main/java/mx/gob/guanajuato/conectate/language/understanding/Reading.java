package mx.gob.guanajuato.conectate.language.understanding;

import java.util.List;
import mx.gob.guanajuato.conectate.language.danger.Danger;
import mx.gob.guanajuato.conectate.language.model.Guess;

/**
 * What a message means.
 *
 * @param intents in the order asked; empty where it is better to ask than to answer
 * @param confidence of the first, 0 to 1
 * @param nearest the three topics nearest to it, nearest first, never out-of-scope or distress
 * @param how it was understood, or why not
 */
public record Reading(
        List<String> intents, Entities entities, double confidence, List<Guess> nearest, Language language, How how) {
    public static final String DISTRESS = Danger.INTENT;

    /** The language that it was written in. */
    public enum Language {
        SPANISH,
        ENGLISH
    }

    /** The way to a reading. */
    public enum How {
        /** The trained model, above its threshold. */
        MODEL,
        /** A rule that no model overrules. */
        RULE,
        /** The session: the same question for another place or day. */
        SESSION,
        /** Below the threshold: it could be one of the nearest. */
        UNSURE,
        /** Something that no topic covers. */
        OUT_OF_SCOPE,
        /** A topic of ours, asked for a place that is not. */
        ELSEWHERE
    }

    public boolean isUnderstood() {
        return !intents.isEmpty();
    }

    /** Somebody may be in danger: the emergency numbers come first. */
    public boolean isDistress() {
        return intents.contains(DISTRESS);
    }
}
