package mx.gob.guanajuato.conectate.chatbot.models;

import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.files.ContentFiles;
import mx.gob.guanajuato.conectate.language.understanding.MessageReader;

/** For tests: the reader that asks the model which the build has trained. */
public final class PackagedReader {
    private PackagedReader() {}

    public static MessageReader of(ContentCatalog catalog) {
        return new ModelInUse(catalog, new ContentFiles(), new ModelFiles(() -> "no-folder")).reader();
    }
}
