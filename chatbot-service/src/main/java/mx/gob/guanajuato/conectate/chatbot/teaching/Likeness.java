package mx.gob.guanajuato.conectate.chatbot.teaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.chatbot.teaching.Unknowns.Group;
import mx.gob.guanajuato.conectate.language.features.GramIndex;
import mx.gob.guanajuato.conectate.language.features.GramSettings;
import mx.gob.guanajuato.conectate.language.features.GramVector;
import mx.gob.guanajuato.conectate.language.features.KnownGrams;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * Groups what was said by likeness: the cosine of the same n-grams that the model reads by. What is said most often leads a group,
 * and what is like it joins.
 */
final class Likeness {
    /** Chosen by eye on what the demo does not understand: below it, questions of different things meet. */
    private static final double ALIKE = 0.35;

    private final GramVector grams;

    private Likeness(GramVector grams) {
        this.grams = grams;
    }

    /** The groups, those said most often first; in each the one said most often first. */
    static List<List<Group>> groups(List<Group> mostFirst) {
        var known = new KnownGrams(GramSettings.DEFAULT);
        mostFirst.forEach(group -> known.learn(Words.of(group.text())));
        GramIndex index = known.index();
        var likeness = new Likeness(new GramVector(GramSettings.DEFAULT, index, known.rarity(), known.unknownRarity()));
        return likeness.group(mostFirst);
    }

    private List<List<Group>> group(List<Group> all) {
        var groups = new ArrayList<List<Group>>();
        var leaders = new ArrayList<Map<Integer, Double>>();
        for (Group one : all) {
            Map<Integer, Double> vector = vector(one.text());
            int nearest = nearest(vector, leaders);
            if (nearest >= 0) groups.get(nearest).add(one);
            else {
                groups.add(new ArrayList<>(List.of(one)));
                leaders.add(vector);
            }
        }
        groups.sort(Comparator.comparing((List<Group> group) -> times(group)).reversed());
        return groups;
    }

    private static int nearest(Map<Integer, Double> vector, List<Map<Integer, Double>> leaders) {
        int nearest = -1;
        double best = ALIKE;
        for (int at = 0; at < leaders.size(); at++) {
            double cosine = cosine(vector, leaders.get(at));
            if (cosine >= best) {
                best = cosine;
                nearest = at;
            }
        }
        return nearest;
    }

    static int times(List<Group> group) {
        return group.stream().mapToInt(Group::times).sum();
    }

    /** Of length 1. */
    private Map<Integer, Double> vector(String text) {
        grams.read(Words.of(text));
        double squares = 0;
        for (int at = 0; at < grams.count(); at++) squares += (double) grams.value(at) * grams.value(at);
        var vector = new HashMap<Integer, Double>();
        for (int at = 0; at < grams.count(); at++)
            vector.merge(grams.row(at), grams.value(at) / Math.sqrt(squares), Double::sum);
        return vector;
    }

    private static double cosine(Map<Integer, Double> one, Map<Integer, Double> other) {
        double sum = 0;
        for (var entry : one.entrySet()) sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        return sum;
    }
}
