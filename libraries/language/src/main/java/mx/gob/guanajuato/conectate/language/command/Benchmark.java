package mx.gob.guanajuato.conectate.language.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import mx.gob.guanajuato.conectate.language.evaluation.Evaluation;
import mx.gob.guanajuato.conectate.language.evaluation.EvaluationReport;
import mx.gob.guanajuato.conectate.language.evaluation.LabelledFiles;
import mx.gob.guanajuato.conectate.language.training.LabelledText;
import mx.gob.guanajuato.conectate.language.training.ReaderTraining;
import mx.gob.guanajuato.conectate.language.understanding.MessageReader;

/** Trains the pipeline that serves citizens on any labelled messages and tries it on others; it knows no places here. */
final class Benchmark {
    private static final int WARM_UP = 3;

    private final Options options;

    Benchmark(Options options) {
        this.options = options;
    }

    void run(PrintStream out) {
        List<LabelledText> train = LabelledFiles.read(options.path("train"));
        List<LabelledText> test = LabelledFiles.read(options.path("test"));
        var training = new ReaderTraining(List.of());
        long start = System.nanoTime();
        MessageReader reader = training.reader(training.train(train));
        out.printf(
                Locale.ROOT, "trained on\t%d utterances in %.1f s%n", train.size(), (System.nanoTime() - start) / 1e9);
        LocalDate today = options.today();
        for (int i = 0; i < WARM_UP; i++) Evaluation.of(reader, train.subList(0, Math.min(3_000, train.size())), today);
        out.print(EvaluationReport.of(Evaluation.of(reader, test, today)));
    }
}
