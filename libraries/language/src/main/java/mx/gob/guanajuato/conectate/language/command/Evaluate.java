package mx.gob.guanajuato.conectate.language.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import mx.gob.guanajuato.conectate.language.evaluation.Evaluation;
import mx.gob.guanajuato.conectate.language.evaluation.EvaluationReport;
import mx.gob.guanajuato.conectate.language.evaluation.LabelledFiles;
import mx.gob.guanajuato.conectate.language.evaluation.RobustnessReport;
import mx.gob.guanajuato.conectate.language.training.LabelledText;
import mx.gob.guanajuato.conectate.language.understanding.MessageReader;

/** Tries a model on labelled messages, as they are and written worse. */
final class Evaluate {
    private final Options options;

    Evaluate(Options options) {
        this.options = options;
    }

    void run(PrintStream out) throws IOException {
        List<LabelledText> examples = LabelledFiles.read(options.file("a FILE of labelled utterances"));
        MessageReader reader = Reader.of(options);
        Evaluation.of(reader, examples, options.today()); // warms up, so that the times are those of a running service
        out.println("model\t" + reader.version());
        out.print(EvaluationReport.of(Evaluation.of(reader, examples, options.today())));
        out.print(RobustnessReport.of(reader, examples, options.today()));
    }
}
