package mx.gob.guanajuato.conectate.chatbot.content.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;

/**
 * What somebody wants to keep as a draft.
 *
 * @param subject what it changes: a content's key, or {@code figures/<day>}
 * @param title the same in words for staff
 * @param words what it would say
 * @param basedOn the revision of the draft that they began with; 0: none was open
 * @param publishAt empty: nobody knows yet
 */
public record Plan(
        String subject, String title, String words, List<Draft> drafts, int basedOn, Optional<Instant> publishAt) {}
