package mx.gob.guanajuato.conectate.chatbot.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.understanding.ExactForms;
import mx.gob.guanajuato.conectate.chatbot.understanding.UnderstandingModel;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;

/** The model that reads messages now: made anew when the words of the content change. */
@ApplicationScoped
class CurrentModel {
    private final ContentCatalog catalog;
    private volatile Made made = new Made(-1, null);

    CurrentModel(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    UnderstandingModel now() {
        int words = catalog.wordsVersion();
        if (made.words() != words) {
            made = new Made(words, new ExactForms(catalog.topics(), catalog.municipalities()));
        }
        return made.model();
    }

    /** Whether the answer to an intent is another one for another municipality. */
    boolean isAboutPlaces(String intent) {
        return catalog.topic(intent).flatMap(Topic::aboutPlaces).orElse(false);
    }

    private record Made(int words, UnderstandingModel model) {}
}
