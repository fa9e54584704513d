package mx.gob.guanajuato.conectate.language.understanding;

import java.util.List;
import mx.gob.guanajuato.conectate.language.model.Guess;
import mx.gob.guanajuato.conectate.language.understanding.Reading.How;

/** What a message asks, before its entities are added. */
record Verdict(List<String> intents, double confidence, How how) {
    static Verdict ruled(String intent) {
        return new Verdict(List.of(intent), 1, How.RULE);
    }

    static Verdict continued(String intent) {
        return new Verdict(List.of(intent), 1, How.SESSION);
    }

    static Verdict declined(List<Guess> nearest, How why) {
        return new Verdict(List.of(), nearest.isEmpty() ? 1 : 1 - nearest.get(0).probability(), why);
    }
}
