package mx.gob.guanajuato.conectate.chatbot.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;

/** Publishes contents, with the words that the audit keeps. Every answer is whether it was published. */
@ApplicationScoped
public class PublishingContent {
    private final Publishing publishing;
    private final Audit audit;

    PublishingContent(Publishing publishing, Audit audit) {
        this.publishing = publishing;
        this.audit = audit;
    }

    public boolean publish(Actor actor, Content content, int basedOn, Content before) {
        var told = audit.entry(
                actor,
                Action.CONTENT_PUBLISHED,
                ContentWords.name(content),
                Optional.of(ContentWords.whole(before)),
                Optional.of(ContentWords.whole(content)));
        return publishing.publish(actor, List.of(new Draft(content, basedOn)), told);
    }

    public boolean publish(Actor actor, String subject, List<Draft> drafts, Optional<String> before) {
        String after =
                drafts.stream().map(Draft::content).map(ContentWords::whole).collect(Collectors.joining("\n"));
        var told = audit.entry(actor, Action.CONTENT_PUBLISHED, subject, before, Optional.of(after));
        return publishing.publish(actor, drafts, told);
    }

    public boolean restore(Actor actor, Content content, int basedOn, Content before) {
        var told = audit.entry(
                actor,
                Action.CONTENT_RESTORED,
                ContentWords.name(content),
                Optional.of(ContentWords.whole(before)),
                Optional.of(ContentWords.whole(content)));
        return publishing.publish(actor, List.of(new Draft(content, basedOn)), told);
    }
}
