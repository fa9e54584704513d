package mx.gob.guanajuato.conectate.language.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An evaluation in print. */
public final class EvaluationReport {
    private final Evaluation evaluation;
    private final StringBuilder text = new StringBuilder();

    private EvaluationReport(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Everything: figures, intents, confusions, misses. */
    public static String of(Evaluation evaluation) {
        return new EvaluationReport(evaluation).print();
    }

    private String print() {
        figures();
        intents();
        confusions();
        misses();
        return text.toString();
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void figures() {
        line("utterances\t%d", evaluation.outcomes().size());
        line("accuracy\t%.4f", evaluation.accuracy());
        line("macro-F1\t%.4f", evaluation.macroF1());
        line("latency p50\t%.1f µs", evaluation.micros(0.5));
        line("latency p90\t%.1f µs", evaluation.micros(0.9));
        line("latency p99\t%.1f µs", evaluation.micros(0.99));
        line("throughput\t%.0f utterances/s", evaluation.perSecond());
    }

    private void intents() {
        line("%nintent\tprecision\trecall\tF1\tutterances");
        for (String intent : evaluation.intents()) {
            IntentScore score = evaluation.score(intent);
            line("%s\t%.3f\t%.3f\t%.3f\t%d", intent, score.precision(), score.recall(), score.f1(), score.is());
        }
    }

    /** The matrix, a line for each of its cells that is not empty. */
    private void confusions() {
        Map<String, Integer> cells = new TreeMap<>();
        for (Outcome outcome : evaluation.outcomes()) {
            cells.merge(outcome.example().intent() + "\t" + outcome.read(), 1, Integer::sum);
        }
        line("%nconfusion matrix: is\tread as\tutterances");
        cells.forEach((cell, count) -> line("%s\t%d", cell, count));
    }

    private void misses() {
        line("%nmisses: utterance\tis\tread as\tconfidence\thow");
        for (Outcome miss : evaluation.misses()) {
            line(
                    "%s\t%s\t%s\t%.2f\t%s",
                    miss.example().text(),
                    miss.example().intent(),
                    miss.read(),
                    miss.reading().confidence(),
                    miss.reading().how());
        }
    }
}
