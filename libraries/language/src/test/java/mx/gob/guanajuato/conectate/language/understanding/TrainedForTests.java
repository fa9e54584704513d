package mx.gob.guanajuato.conectate.language.understanding;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import mx.gob.guanajuato.conectate.language.evaluation.LabelledFiles;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.places.Place;
import mx.gob.guanajuato.conectate.language.training.LabelledText;
import mx.gob.guanajuato.conectate.language.training.ReaderTraining;

/** A small model of the test's own utterances, trained once. */
public final class TrainedForTests {
    private static final ReaderTraining TRAINING = new ReaderTraining(List.of(
            new Place("11007", List.of("Celaya")),
            new Place("11017", List.of("Irapuato")),
            new Place("11020", List.of("León"))));
    private static final IntentModel MODEL = train();

    private TrainedForTests() {}

    public static List<LabelledText> examples() {
        try {
            return LabelledFiles.read(
                    Path.of(TrainedForTests.class.getResource("/utterances").toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Trains it once more. */
    public static IntentModel train() {
        return TRAINING.train(examples());
    }

    public static IntentModel model() {
        return MODEL;
    }

    public static MessageReader reader() {
        return TRAINING.reader(MODEL);
    }
}
