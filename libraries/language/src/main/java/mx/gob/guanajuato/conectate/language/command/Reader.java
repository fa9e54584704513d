package mx.gob.guanajuato.conectate.language.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.gob.guanajuato.conectate.language.evaluation.BadInput;
import mx.gob.guanajuato.conectate.language.model.ModelFile;
import mx.gob.guanajuato.conectate.language.model.UnusableModel;
import mx.gob.guanajuato.conectate.language.understanding.MessageReader;

/** The reader of a model's file. */
final class Reader {
    private Reader() {}

    static MessageReader of(Options options) throws IOException {
        Path file = options.path("model");
        if (!Files.isRegularFile(file)) throw new BadInput(file + ": there is no such model; train one first");
        try {
            return PlacesFile.training(options).reader(ModelFile.read(Files.readAllBytes(file)));
        } catch (UnusableModel e) {
            throw new BadInput(file + ": " + e.getMessage());
        }
    }
}
