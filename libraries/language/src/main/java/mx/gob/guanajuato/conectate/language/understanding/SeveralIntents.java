package mx.gob.guanajuato.conectate.language.understanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.model.Scores;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Finds what a message asks besides its first question: «casos y hospitales en Celaya». A clause counts where it is
 * surely a question of its own and the whole message does not speak too much against it; one that tells of the
 * person, «soy diabética», must be surer.
 */
final class SeveralIntents {
    private static final double SURE_ALONE = 0.3;
    private static final double SURE_COMMAND = 0.4;
    private static final double OF_THE_PERSON = 0.3;

    /** What the whole message says of the clause's intent, by what the clause says of it. */
    private static final double WHOLE = 0.3;

    private static final double OUT = 0.3;
    private static final int MOST = 3;
    private static final Set<String> TELLING =
            Set.of("soy", "somos", "tengo", "tuve", "estoy", "vivo", "sin", "ya", "yo");

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
            Scores scores = model.score(clause);
            String intent = scores.best().intent();
            if (isAsked(intent, clause, scores, whole) && found.size() < MOST) found.add(intent);
        }
        boolean question = found.stream().anyMatch(Topics::isQuestion);
        boolean among = Topics.isManners(whole.best().intent());
        return found.size() > 1 || among && question ? List.copyOf(found) : List.of();
    }

    private static boolean isAsked(String intent, Words clause, Scores scores, Scores whole) {
        if (!Topics.isAskedTogether(intent)) return false;
        double sure = Topics.isQuestion(intent) ? SURE_ALONE : SURE_COMMAND;
        if (clause.list().stream().anyMatch(TELLING::contains)) sure += OF_THE_PERSON;
        return scores.lead(intent, 1) + WHOLE * whole.lead(intent, 1) >= sure;
    }
}
