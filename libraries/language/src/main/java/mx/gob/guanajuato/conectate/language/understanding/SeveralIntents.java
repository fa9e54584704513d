package mx.gob.guanajuato.conectate.language.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import mx.gob.guanajuato.conectate.language.model.Guess;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.model.Scores;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Finds what a message asks besides its first question: «casos y hospitales en Celaya». A clause counts where it is
 * surely a question of its own and the whole message does not speak against it.
 */
final class SeveralIntents {
    private static final double SURE_ALONE = 0.75;
    private static final double NOT_AGAINST = 0.05;
    private static final int MOST = 3;

    private final IntentModel model;

    SeveralIntents(IntentModel model) {
        this.model = model;
    }

    /** Two intents or more; one where a question stands among manners; none where the whole decides. */
    List<String> in(Words words, Scores whole) {
        List<Words> clauses = Clauses.of(words);
        if (clauses.size() < 2) return List.of();
        var found = new LinkedHashSet<String>();
        for (Words clause : clauses) {
            Guess best = model.score(clause).best();
            if (isAsked(best, whole) && found.size() < MOST) found.add(best.intent());
        }
        boolean manners = !Topics.isQuestion(whole.best().intent());
        return found.size() > 1 || manners && !found.isEmpty() && !isOutOfScope(whole)
                ? new ArrayList<>(found)
                : List.of();
    }

    private static boolean isOutOfScope(Scores whole) {
        return whole.best().intent().equals(IntentModel.OUT_OF_SCOPE);
    }

    private static boolean isAsked(Guess clause, Scores whole) {
        return Topics.isQuestion(clause.intent())
                && clause.probability() >= SURE_ALONE
                && whole.of(clause.intent()) >= NOT_AGAINST;
    }
}
