package mx.gob.guanajuato.conectate.language.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.gob.guanajuato.conectate.language.evaluation.LabelledFiles;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.model.ModelFile;
import mx.gob.guanajuato.conectate.language.model.Sha256;
import mx.gob.guanajuato.conectate.language.training.LabelledText;

/** Trains a model of a folder of utterances, unless one of the very same examples and program lies there already. */
final class Train {
    private final Options options;

    Train(Options options) {
        this.options = options;
    }

    void run(PrintStream out) throws IOException {
        var examples = LabelledFiles.read(options.path("utterances"));
        Path file = options.path("model");
        Path made = file.resolveSibling(file.getFileName() + ".made-of");
        String madeOf = fingerprint(examples);
        if (Files.exists(file) && Files.exists(made) && Files.readString(made).equals(madeOf)) return;
        IntentModel model = PlacesFile.training(options).train(examples);
        if (file.toAbsolutePath().getParent() != null)
            Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, ModelFile.write(model));
        Files.writeString(made, madeOf);
        out.printf(
                "model %s of %d utterances, %d intents: %s%n",
                model.version(), examples.size(), model.intents().size(), file);
    }

    /** Of the examples, the places and this program. */
    private String fingerprint(List<LabelledText> examples) throws IOException {
        var hash = new Sha256();
        for (LabelledText example : examples) {
            hash.add((example.intent() + "\t" + example.text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        if (options.named().containsKey("places")) hash.add(Files.readAllBytes(options.path("places")));
        ProgramFiles.give(hash::add);
        return hash.hex();
    }
}
