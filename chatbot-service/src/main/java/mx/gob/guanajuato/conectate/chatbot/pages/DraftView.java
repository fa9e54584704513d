package mx.gob.guanajuato.conectate.chatbot.pages;

import java.util.Optional;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;
import mx.gob.guanajuato.conectate.events.content.ContentDraft.State;

/**
 * What a page tells of the draft of its subject.
 *
 * @param revision of the draft that the form was made of, so that nobody saves over one that they have not seen; 0: of none
 * @param publishAt when it is to be published, as it was typed
 */
public record DraftView(Optional<ContentDraft> open, int revision, String publishAt) {
    /** Whether the page shows what is in force though there is a draft. */
    public boolean isElsewhere() {
        return open.isPresent() && revision != open.get().revision();
    }

    /** Whether the form holds the draft. */
    public boolean isHere() {
        return open.isPresent() && revision == open.get().revision();
    }

    public String getAddress() {
        return Subjects.draft(open.orElseThrow().subject());
    }

    public boolean isScheduled() {
        return open.filter(draft -> draft.state() == State.SCHEDULED).isPresent();
    }

    /** Why it could not be published at its time; empty where it could, or has none. */
    public String getTold() {
        return open.flatMap(ContentDraft::told).orElse("");
    }
}
