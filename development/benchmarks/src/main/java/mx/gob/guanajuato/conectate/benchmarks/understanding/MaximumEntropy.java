package mx.gob.guanajuato.conectate.benchmarks.understanding;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;
import mx.gob.guanajuato.conectate.language.training.LabelledText;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's document categorizer as it comes: maximum entropy over a bag of words. */
final class MaximumEntropy implements Function<String, Object> {
    private final DocumentCategorizerME categorizer;

    MaximumEntropy(List<LabelledText> examples) {
        var samples = examples.stream()
                .map(example -> new DocumentSample(example.intent(), words(example.text())))
                .toList();
        var parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        try {
            categorizer = new DocumentCategorizerME(DocumentCategorizerME.train(
                    "es", ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory()));
        } catch (IOException e) {
            throw new UnusableInput("OpenNLP cannot be trained: " + e.getMessage(), e);
        }
    }

    private static String[] words(String text) {
        return SimpleTokenizer.INSTANCE.tokenize(text);
    }

    @Override
    public Object apply(String message) {
        return categorizer.getBestCategory(categorizer.categorize(words(message)));
    }
}
