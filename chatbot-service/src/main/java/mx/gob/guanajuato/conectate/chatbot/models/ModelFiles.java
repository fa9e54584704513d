package mx.gob.guanajuato.conectate.chatbot.models;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Offered;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.model.ModelFile;
import mx.gob.guanajuato.conectate.language.model.Sha256;
import mx.gob.guanajuato.conectate.language.model.UnusableModel;

/** The files of trained models: the one that the build packaged and those in the folder. */
@ApplicationScoped
class ModelFiles {
    /** Ten times what a model takes now; more would not fit in the memory of a service. */
    static final long MOST_BYTES = 64L * 1_048_576;

    private static final String PACKAGED = "understanding/model.bin";

    /** A plain name: an event can name no file outside the folder. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final Path folder;

    ModelFiles(ModelSettings settings) {
        folder = Path.of(settings.folder());
    }

    /** The model that the build trained. */
    IntentModel packaged() {
        try (InputStream file = ModelFiles.class.getClassLoader().getResourceAsStream(PACKAGED)) {
            if (file == null) throw new IllegalStateException("the build trained no model: " + PACKAGED);
            return ModelFile.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnusableModel e) {
            throw new IllegalStateException("the packaged model cannot be read: " + e.getMessage(), e);
        }
    }

    /** The model that was offered, if its file is what the offer says. */
    IntentModel read(Offered offer) throws RefusedModel {
        byte[] bytes = bytes(offer.path());
        if (!Sha256.hex(bytes).equals(offer.sha256())) throw new RefusedModel("the file's hash is not the offered one");
        try {
            IntentModel model = ModelFile.read(bytes);
            if (!model.version().equals(offer.version())) {
                throw new RefusedModel("the file holds version " + model.version());
            }
            return model;
        } catch (UnusableModel e) {
            throw new RefusedModel(e.getMessage());
        }
    }

    private byte[] bytes(String name) throws RefusedModel {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new RefusedModel("its path is no plain file name");
        }
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file)) throw new RefusedModel("there is no file " + name);
            if (Files.size(file) > MOST_BYTES)
                throw new RefusedModel("the file is larger than " + MOST_BYTES + " bytes");
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new RefusedModel(
                    "the file " + name + " cannot be read: " + e.getClass().getSimpleName());
        }
    }
}
