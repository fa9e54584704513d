package mx.gob.guanajuato.conectate.language.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import mx.gob.guanajuato.conectate.language.noise.Noise;
import mx.gob.guanajuato.conectate.language.training.LabelledText;
import mx.gob.guanajuato.conectate.language.understanding.MessageReader;

/** The accuracy on the same messages written worse, in print. */
public final class RobustnessReport {
    private static final long SEED = 2;

    private RobustnessReport() {}

    /** A line for each way of writing worse; seeds are others than those of training. */
    public static String of(MessageReader reader, Collection<LabelledText> examples, LocalDate today) {
        double clean = Evaluation.of(reader, examples, today).accuracy();
        var text = new StringBuilder("\nwritten worse\taccuracy\tfall in points\n");
        for (Noise noise : Noise.values()) {
            var noisy = examples.stream()
                    .map(example -> new LabelledText(noise.of(example.text(), SEED), example.intent()))
                    .toList();
            double accuracy = Evaluation.of(reader, noisy, today).accuracy();
            text.append(String.format(Locale.ROOT, "%s\t%.4f\t%.1f%n", noise, accuracy, 100 * (clean - accuracy)));
        }
        return text.toString();
    }
}
