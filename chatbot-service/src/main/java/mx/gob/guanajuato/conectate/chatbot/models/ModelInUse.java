package mx.gob.guanajuato.conectate.chatbot.models;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.files.ContentFiles;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.places.Place;
import mx.gob.guanajuato.conectate.language.training.ReaderTraining;
import mx.gob.guanajuato.conectate.language.understanding.MessageReader;

/** The trained model that messages are read with, as a reader that knows the places of the content. */
@ApplicationScoped
public class ModelInUse {
    private final ContentCatalog catalog;
    private final Map<String, List<String>> names;
    private final List<String> packagedIntents;
    private Places places = new Places(List.of(), null);
    private volatile Made made;

    ModelInUse(ContentCatalog catalog, ContentFiles content, ModelFiles files) {
        this.catalog = catalog;
        this.names = content.municipalNames();
        IntentModel packaged = files.packaged();
        this.packagedIntents = packaged.intents();
        this.made = new Made(-1, packaged, null);
    }

    /** The reader now; another one when the words of the content or the model have changed. */
    public MessageReader reader() {
        Made known = made;
        return known.words() == catalog.wordsVersion() && known.reader() != null ? known.reader() : again();
    }

    /** A reader of another model with the same places, to try it before it is used. */
    public synchronized MessageReader reader(IntentModel other) {
        return training().reader(other);
    }

    /** The version of the model in use. */
    public String version() {
        return made.model().version();
    }

    /** What the model of the build knows; the model itself is not held beside another one. */
    List<String> packagedIntents() {
        return packagedIntents;
    }

    /** From here on messages are read with {@code model}; one that is being read goes on with the model that it has. */
    synchronized void use(IntentModel model) {
        int words = catalog.wordsVersion();
        made = new Made(words, model, training().reader(model));
    }

    /** The same model with the words as they are now. */
    private synchronized MessageReader again() {
        use(made.model());
        return made.reader();
    }

    /** Made anew, with its dictionary, only when a place has come or gone. */
    private ReaderTraining training() {
        List<Place> now = catalog.municipalities().stream()
                .sorted(Comparator.comparing(Municipality::code))
                .map(this::place)
                .toList();
        if (places.training() == null || !places.list().equals(now)) {
            places = new Places(now, new ReaderTraining(now));
        }
        return places.training();
    }

    private Place place(Municipality municipality) {
        var all = new ArrayList<>(names.getOrDefault(municipality.code(), List.of(municipality.name())));
        municipality.aliases().stream().filter(alias -> !all.contains(alias)).forEach(all::add);
        return new Place(municipality.code(), all);
    }

    private record Places(List<Place> list, ReaderTraining training) {}

    private record Made(int words, IntentModel model, MessageReader reader) {}
}
