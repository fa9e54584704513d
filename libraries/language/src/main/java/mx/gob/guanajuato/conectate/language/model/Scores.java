package mx.gob.guanajuato.conectate.language.model;

import java.util.ArrayList;
import java.util.List;

/** How probable each intent is for one message. */
public final class Scores {
    private final List<String> intents;
    private final double[] probabilities;

    Scores(List<String> intents, double[] probabilities) {
        this.intents = intents;
        this.probabilities = probabilities;
    }

    /** The probability of {@code intent}; 0 for one that the model does not know. */
    public double of(String intent) {
        int at = intents.indexOf(intent);
        return at < 0 ? 0 : probabilities[at];
    }

    public Guess best() {
        return top(1).get(0);
    }

    /** The {@code count} most probable intents, best first. */
    public List<Guess> top(int count) {
        var top = new ArrayList<Guess>(count);
        var taken = new boolean[probabilities.length];
        while (top.size() < Math.min(count, probabilities.length)) {
            int best = -1;
            for (int i = 0; i < probabilities.length; i++) {
                if (!taken[i] && (best < 0 || probabilities[i] > probabilities[best])) best = i;
            }
            taken[best] = true;
            top.add(new Guess(intents.get(best), probabilities[best]));
        }
        return top;
    }
}
