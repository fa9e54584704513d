package mx.gob.guanajuato.conectate.chatbot.pages;

import java.util.List;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.content.words.ContentWords;
import mx.gob.guanajuato.conectate.events.content.Content;

/**
 * What somebody wants the bot to say, as it goes to be published or kept.
 *
 * @param subject what it changes: a content's key, or {@code figures/<day>}
 * @param title the same in words for staff
 * @param before what is in force, in words
 * @param after what would be
 */
public record Proposal(String subject, String title, List<Draft> drafts, String before, String after) {
    /** One content instead of another. */
    public static Proposal of(Content content, int basedOn, Content before) {
        return new Proposal(
                content.key(),
                ContentWords.name(before instanceof Content.Withdrawn ? content : before),
                List.of(new Draft(content, basedOn)),
                ContentWords.whole(before),
                ContentWords.whole(content));
    }

    /** Several contents at once. */
    public static Proposal of(String subject, String title, List<Draft> drafts, String before) {
        return new Proposal(
                subject,
                title,
                drafts,
                before,
                drafts.stream().map(Draft::content).map(ContentWords::whole).collect(Collectors.joining("\n")));
    }

    /** The same under a better name. */
    public Proposal called(String name) {
        return new Proposal(subject, name, drafts, before, after);
    }

    /** The contents that would be in force. */
    public List<Content> contents() {
        return drafts.stream().map(Draft::content).toList();
    }
}
