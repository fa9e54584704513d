package mx.gob.guanajuato.conectate.whatsapp.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A file that Meta has, as a message names it.
 *
 * @param id Meta's, of an upload by the number that sends it
 * @param filename what the phone calls it; of a document only
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">Meta,
 *     media</a>
 */
public record Medium(Kind kind, String id, Optional<String> filename) {
    private static final int MAX_NAME = 240;

    /** What the phone shows it as; the word is Meta's. */
    public enum Kind {
        IMAGE("image"),
        VIDEO("video"),
        DOCUMENT("document");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As type, and as name of the element. */
        public String word() {
            return word;
        }
    }

    public Medium {
        Bounds.text(kind.word() + ".id", id, Integer.MAX_VALUE);
        filename.ifPresent(name -> Bounds.text("document.filename", name, MAX_NAME));
        if (filename.isPresent() && kind != Kind.DOCUMENT)
            throw new InvalidMessage(kind.word() + ".filename", "only a document has one");
    }

    /** A picture or a video. */
    public static Medium of(Kind kind, String id) {
        return new Medium(kind, id, Optional.empty());
    }

    /** A document under its name. */
    public static Medium document(String id, String filename) {
        return new Medium(Kind.DOCUMENT, id, Optional.of(filename));
    }

    /** The element under the kind's word. */
    ObjectNode element() {
        var element = JsonNodeFactory.instance.objectNode().put("id", id);
        filename.ifPresent(name -> element.put("filename", name));
        return element;
    }

    /** With its type beside it: as a header, or as a template's parameter. */
    ObjectNode typed() {
        var typed = JsonNodeFactory.instance.objectNode().put("type", kind.word());
        typed.set(kind.word(), element());
        return typed;
    }
}
