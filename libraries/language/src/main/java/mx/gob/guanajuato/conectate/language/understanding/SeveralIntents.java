package mx.gob.guanajuato.conectate.language.understanding;

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
    private static final double SURE_AROUND = 0.9;
    private static final double NOT_AGAINST = 0.00001;
    private static final double OUT = 0.3;
    private static final int MOST = 3;

    private final IntentModel model;

    SeveralIntents(IntentModel model) {
        this.model = model;
    }

    /** Two intents or more; one where a question stands among manners; none where the whole decides. */
    List<String> in(Words words, Scores whole) {
        if (whole.of(IntentModel.OUT_OF_SCOPE) > OUT) return List.of();
        List<Words> clauses = Clauses.of(words);
        if (clauses.size() < 2) return List.of();
        var found = new LinkedHashSet<String>();
        for (Words clause : clauses) {
            Guess best = model.score(clause).best();
            if (isAsked(best, whole) && found.size() < MOST) found.add(best.intent());
        }
        boolean question = found.stream().anyMatch(Topics::isQuestion);
        boolean among = Topics.isManners(whole.best().intent());
        return found.size() > 1 || among && question ? List.copyOf(found) : List.of();
    }

    private static boolean isAsked(Guess clause, Scores whole) {
        double sure = Topics.isQuestion(clause.intent()) ? SURE_ALONE : SURE_AROUND;
        return Topics.isAskedTogether(clause.intent())
                && clause.probability() >= sure
                && whole.of(clause.intent()) >= NOT_AGAINST;
    }
}
