package mx.gob.guanajuato.conectate.language.understanding;

import java.util.List;
import mx.gob.guanajuato.conectate.language.model.Guess;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.model.Scores;
import mx.gob.guanajuato.conectate.language.preparation.Preparation.Prepared;
import mx.gob.guanajuato.conectate.language.spelling.Vocabulary;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * A message with everything that was found out about it, for the rules to judge.
 *
 * @param corrected what the model read
 */
record Message(Prepared prepared, Words corrected, Scores scores, Entities entities, Context context) {
    private static final int NEAREST = 3;

    Message with(Scores others) {
        return new Message(prepared, corrected, others, entities, context);
    }

    Words words() {
        return prepared.words();
    }

    /** Whether it asks for a place that is not ours. */
    boolean isElsewhere() {
        return entities.elsewhere().isPresent() && !entities.isOurs();
    }

    /** Whether the model knows a word of it; of others no model can tell. */
    boolean speaks(Vocabulary vocabulary) {
        for (int at = 0; at < corrected.count(); at++) {
            if (vocabulary.knowsSound(corrected.sound(at))) return true;
        }
        return false;
    }

    /** The topics nearest to it, nearest first: what a citizen may be asked to choose from. */
    List<Guess> nearest() {
        return scores.top(NEAREST + 2).stream()
                .filter(guess -> !guess.intent().equals(IntentModel.OUT_OF_SCOPE)
                        && !guess.intent().equals(Reading.DISTRESS))
                .limit(NEAREST)
                .toList();
    }
}
