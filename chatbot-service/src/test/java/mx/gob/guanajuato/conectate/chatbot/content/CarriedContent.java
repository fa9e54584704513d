package mx.gob.guanajuato.conectate.chatbot.content;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.files.ContentFiles;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/** For tests: a catalogue that holds what the service carries in its files. */
public final class CarriedContent {
    private CarriedContent() {}

    public static ContentCatalog inForce() {
        var catalog = new ContentCatalog();
        new ContentFiles().all().forEach(file -> file.read()
                .forEach(content -> catalog.apply(
                        content.key(),
                        Optional.of(new ContentChange(
                                content.key(), 1, Instant.EPOCH, Instant.EPOCH, "file:test", content)))));
        return catalog;
    }
}
