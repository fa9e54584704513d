package mx.gob.guanajuato.conectate.chatbot.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import mx.gob.guanajuato.conectate.chatbot.models.ModelInUse;
import mx.gob.guanajuato.conectate.chatbot.models.ModelSettings;
import mx.gob.guanajuato.conectate.events.conversation.TrainingRun.Made;
import mx.gob.guanajuato.conectate.language.evaluation.BadInput;
import mx.gob.guanajuato.conectate.language.evaluation.LabelledFiles;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.model.ModelFile;
import mx.gob.guanajuato.conectate.language.model.Sha256;
import mx.gob.guanajuato.conectate.language.model.UnusableModel;

/** Makes a model of all sentences, keeps it where every instance sees it, and compares it with the one in use. */
@ApplicationScoped
class ModelMaking {
    private final TrainingFiles files;
    private final ModelInUse inUse;
    private final Path folder;

    ModelMaking(TrainingFiles files, ModelInUse inUse, ModelSettings settings) {
        this.files = files;
        this.inUse = inUse;
        this.folder = Path.of(settings.folder()).toAbsolutePath();
    }

    /** A model, with what is known of it. */
    record Result(String version, Made made) {}

    /** It could not be made; the message says why, in words for staff. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1;

        Failed(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** Says every now and then that it goes on. */
    Result make(Runnable goesOn) throws Failed {
        try {
            Files.createDirectories(folder);
            Path work = Files.createTempDirectory(folder, "training-");
            try {
                return make(work, goesOn);
            } finally {
                delete(work);
            }
        } catch (IOException | UnusableModel | BadInput e) {
            throw new Failed("No se pudo entrenar: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("El servicio se detuvo mientras entrenaba.", e);
        }
    }

    private Result make(Path work, Runnable goesOn) throws IOException, InterruptedException, UnusableModel {
        Path sentences = work.resolve("utterances");
        Path places = work.resolve("places.csv");
        Path candidate = work.resolve("candidate.bin");
        files.writeTo(sentences);
        files.writePlacesTo(places);
        var process = new TrainerProcess(sentences, places, candidate, work.resolve("log"));
        process.train(goesOn);
        byte[] bytes = Files.readAllBytes(candidate);
        IntentModel model = ModelFile.read(bytes);
        Path kept = folder.resolve(model.version() + ".model");
        Files.move(candidate, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        var compared = Comparing.of(inUse.reader(), inUse.reader(model), SuiteFiles.all());
        int utterances = LabelledFiles.read(sentences).size();
        return new Result(
                model.version(),
                new Made(kept.getFileName().toString(), Sha256.hex(bytes), bytes.length, utterances, compared));
    }

    private static void delete(Path work) throws IOException {
        try (var all = Files.walk(work)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
