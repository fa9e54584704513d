package mx.gob.guanajuato.conectate.events.content;

import java.util.List;

/**
 * Sentences that ask for an intent, as staff collected them. They are learned from together with the files that the build
 * carries; the bot reads with them once a model has been trained and published.
 *
 * @param intent an intent, or {@value #NOT_TAUGHT}
 * @param sentences masked, one line each
 */
public record Utterances(String intent, List<String> sentences) implements Content {
    /** Instead of an intent: sentences from which there is nothing to learn. */
    public static final String NOT_TAUGHT = "not-taught";

    public Utterances {
        sentences = sentences == null ? List.of() : List.copyOf(sentences);
    }

    @Override
    public String key() {
        return keyOf(intent);
    }

    /** The key of an intent's sentences. */
    public static String keyOf(String intent) {
        return "utterances/" + intent;
    }
}
