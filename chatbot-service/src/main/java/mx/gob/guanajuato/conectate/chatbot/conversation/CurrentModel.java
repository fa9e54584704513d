package mx.gob.guanajuato.conectate.chatbot.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.models.ModelInUse;
import mx.gob.guanajuato.conectate.chatbot.understanding.ExactForms;
import mx.gob.guanajuato.conectate.chatbot.understanding.TrainedUnderstanding;
import mx.gob.guanajuato.conectate.chatbot.understanding.UnderstandingModel;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.language.understanding.MessageReader;

/**
 * The model that reads messages now: made anew when the words of the content change or another trained model is in use.
 * Whoever holds one goes on with it; it never changes under a message.
 */
@ApplicationScoped
class CurrentModel {
    private final ContentCatalog catalog;
    private final ModelInUse trained;
    private volatile Made made = new Made(null, null);

    CurrentModel(ContentCatalog catalog, ModelInUse trained) {
        this.catalog = catalog;
        this.trained = trained;
    }

    UnderstandingModel now() {
        MessageReader reader = trained.reader();
        Made known = made;
        if (known.reader() == reader) return known.model();
        var forms = new ExactForms(catalog.topics(), catalog.municipalities());
        var model = new TrainedUnderstanding(forms, catalog.sectors(), reader);
        made = new Made(reader, model);
        return model;
    }

    /** Whether the answer to an intent is another one for another municipality. */
    boolean isAboutPlaces(String intent) {
        return catalog.topic(intent).flatMap(Topic::aboutPlaces).orElse(false);
    }

    private record Made(MessageReader reader, UnderstandingModel model) {}
}
