package mx.gob.guanajuato.conectate.chatbot.content.files;

import java.util.List;
import java.util.function.Supplier;
import mx.gob.guanajuato.conectate.events.content.Content;

/**
 * A file and what it says.
 *
 * @param mark tells this form of the file from every other
 * @param contents read only when the mark is not in force
 */
public record ContentFile(Content.ImportedFile mark, Supplier<List<Content>> contents) {
    /** What the file says. */
    public List<Content> read() {
        return contents.get();
    }
}
