package mx.gob.guanajuato.conectate.language.evaluation;

import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.training.LabelledText;
import mx.gob.guanajuato.conectate.language.understanding.Reading;

/**
 * One message that was tried.
 *
 * @param read the intent that it was taken for; {@code out-of-scope} where the reader rather asked, if the examples have
 *     that intent, else the nearest
 * @param nanos what reading took
 */
public record Outcome(LabelledText example, Reading reading, String read, long nanos) {
    static Outcome of(LabelledText example, Reading reading, boolean mayDecline, long nanos) {
        String nearest = reading.nearest().isEmpty()
                ? IntentModel.OUT_OF_SCOPE
                : reading.nearest().get(0).intent();
        String otherwise = mayDecline ? IntentModel.OUT_OF_SCOPE : nearest;
        return new Outcome(
                example, reading, reading.isUnderstood() ? reading.intents().get(0) : otherwise, nanos);
    }

    boolean isRight() {
        return read.equals(example.intent());
    }
}
