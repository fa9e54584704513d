package mx.gob.guanajuato.conectate.chatbot.content;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.files.ContentFiles;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/** For tests: a catalogue that holds what the service carries in its files. */
public final class CarriedContent {
    private CarriedContent() {}

    public static ContentCatalog inForce() {
        var catalog = new ContentCatalog();
        new ContentFiles().all().forEach(file -> file.read()
                .forEach(content -> publish(catalog, content, "file:test")));
        return catalog;
    }

    /** The same after staff published something. */
    public static ContentCatalog inForceWith(Content published) {
        var catalog = inForce();
        publish(catalog, published, "staff:test");
        return catalog;
    }

    private static void publish(ContentCatalog catalog, Content content, String origin) {
        var change = new ContentChange(content.key(), 1, Instant.EPOCH, Instant.EPOCH, origin, content);
        catalog.apply(content.key(), Optional.of(change));
    }
}
