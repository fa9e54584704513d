package mx.gob.guanajuato.conectate.language.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import mx.gob.guanajuato.conectate.language.training.LabelledText;
import mx.gob.guanajuato.conectate.language.understanding.Context;
import mx.gob.guanajuato.conectate.language.understanding.MessageReader;

/** What a reader made of labelled messages, and what that is worth. */
public final class Evaluation {
    private final List<Outcome> outcomes;

    private Evaluation(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** Reads each example as the first message of a session. */
    public static Evaluation of(MessageReader reader, Collection<LabelledText> examples, LocalDate today) {
        var context = Context.none(today);
        return new Evaluation(examples.stream()
                .map(example -> {
                    long start = System.nanoTime();
                    var reading = reader.read(example.text(), context);
                    return Outcome.of(example, reading, reader.mayDecline(), System.nanoTime() - start);
                })
                .toList());
    }

    public List<Outcome> outcomes() {
        return outcomes;
    }

    public List<Outcome> misses() {
        return outcomes.stream().filter(outcome -> !outcome.isRight()).toList();
    }

    /** The share that was read right. */
    public double accuracy() {
        return outcomes.isEmpty() ? 0 : 1 - misses().size() / (double) outcomes.size();
    }

    /** The mean of the intents' F1, each counting alike. */
    public double macroF1() {
        return intents().stream()
                .mapToDouble(intent -> score(intent).f1())
                .average()
                .orElse(0);
    }

    /** The intents of the examples, sorted. */
    public List<String> intents() {
        var intents = new TreeSet<String>();
        outcomes.forEach(outcome -> intents.add(outcome.example().intent()));
        return List.copyOf(intents);
    }

    public IntentScore score(String intent) {
        long is = outcomes.stream()
                .filter(it -> it.example().intent().equals(intent))
                .count();
        long read = outcomes.stream().filter(it -> it.read().equals(intent)).count();
        long right = outcomes.stream()
                .filter(it -> it.read().equals(intent) && it.isRight())
                .count();
        return new IntentScore(intent, is, read, right);
    }

    /** The time in microseconds that {@code share} of the messages took at most. */
    public double micros(double share) {
        long[] nanos = outcomes.stream().mapToLong(Outcome::nanos).sorted().toArray();
        return nanos.length == 0 ? 0 : nanos[(int) Math.min(nanos.length - 1.0, share * nanos.length)] / 1e3;
    }

    /** Messages a second in one thread. */
    public double perSecond() {
        long sum = Arrays.stream(outcomes.stream().mapToLong(Outcome::nanos).toArray())
                .sum();
        return sum == 0 ? 0 : outcomes.size() * 1e9 / sum;
    }
}
