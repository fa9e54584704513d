package mx.gob.guanajuato.conectate.chatbot.content;

import java.time.Instant;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/**
 * A content that is not in force yet.
 *
 * @param basedOn the revision that its author saw; 0: there was none
 */
public record Draft(Content content, int basedOn) {
    /** The revision that it becomes. */
    public ContentChange asChange(Instant now, String origin) {
        return new ContentChange(content.key(), basedOn + 1, now, now, origin, content);
    }
}
