package mx.gob.guanajuato.conectate.chatbot.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.content.drafts.KeepingDrafts;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;

/** Publishes contents, with the words that the audit keeps. Every answer is whether it was published. */
@ApplicationScoped
public class PublishingContent {
    private final Publishing publishing;
    private final KeepingDrafts drafts;
    private final Audit audit;

    PublishingContent(Publishing publishing, KeepingDrafts drafts, Audit audit) {
        this.publishing = publishing;
        this.drafts = drafts;
        this.audit = audit;
    }

    /**
     * Brings it into force.
     *
     * @param draft the revision of the draft that it was made of, which ends with it; 0: of none
     */
    public boolean publish(Actor actor, Proposal proposal, int draft) {
        return publishing.publish(
                actor,
                proposal.drafts(),
                told(actor, Action.CONTENT_PUBLISHED, proposal),
                drafts.ending(proposal.subject(), draft));
    }

    /** Brings back what was there before. */
    public boolean restore(Actor actor, Proposal proposal) {
        return publishing.publish(actor, proposal.drafts(), told(actor, Action.CONTENT_RESTORED, proposal));
    }

    private AuditEntry told(Actor actor, Action action, Proposal proposal) {
        return audit.entry(
                actor, action, proposal.title(), Optional.of(proposal.before()), Optional.of(proposal.after()));
    }
}
