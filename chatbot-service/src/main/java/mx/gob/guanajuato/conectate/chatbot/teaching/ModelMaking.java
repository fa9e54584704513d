package mx.gob.guanajuato.conectate.chatbot.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
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
    private static final String WORK = "training-";

    /** No training takes so long: what lies there is of a service that was killed. */
    private static final Duration ABANDONED_AFTER = Duration.ofHours(1);

    private final TrainingFiles files;
    private final ModelInUse inUse;
    private final Path folder;
    private final Clock clock;

    ModelMaking(TrainingFiles files, ModelInUse inUse, ModelSettings settings, Clock clock) {
        this.files = files;
        this.inUse = inUse;
        this.folder = Path.of(settings.folder()).toAbsolutePath();
        this.clock = clock;
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
            deleteAbandoned();
            Path work = Files.createTempDirectory(folder, WORK);
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

    private void deleteAbandoned() throws IOException {
        var since = FileTime.from(clock.instant().minus(ABANDONED_AFTER));
        try (var all = Files.newDirectoryStream(folder, WORK + "*")) {
            for (Path work : all) if (Files.getLastModifiedTime(work).compareTo(since) < 0) delete(work);
        }
    }

    private static void delete(Path work) throws IOException {
        try (var all = Files.walk(work)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
