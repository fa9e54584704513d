package mx.gob.guanajuato.conectate.language.model;

import java.util.ArrayList;
import java.util.List;

/** How near each intent comes to one message: its margin, and how probable it is. */
public final class Scores {
    private final List<String> intents;
    private final double[] margins;
    private final double[] probabilities;

    Scores(List<String> intents, double[] margins, double[] probabilities) {
        this.intents = intents;
        this.margins = margins;
        this.probabilities = probabilities;
    }

    /** The probability of {@code intent}; 0 for one that the model does not know. */
    public double of(String intent) {
        int at = intents.indexOf(intent);
        return at < 0 ? 0 : probabilities[at];
    }

    /**
     * The margin of {@code intent} less {@code weight} times the highest of the others: at 1 how far it is ahead, below how
     * much speaks for it even where more speaks for another. Minus infinity for an intent that the model does not know.
     */
    public double lead(String intent, double weight) {
        return lead(margins, intents.indexOf(intent), weight);
    }

    /** The same of margins, for the intent at a place; minus infinity at -1. */
    public static double lead(double[] margins, int intent, double weight) {
        if (intent < 0) return Double.NEGATIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < margins.length; i++) if (i != intent) highest = Math.max(highest, margins[i]);
        return margins[intent] - weight * highest;
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
