package mx.gob.guanajuato.conectate.events.content;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * What somebody of the staff has written and the bot does not say yet. Topic {@code content-drafts}, key {@link #subject()},
 * newest counts; one that is over stays as its last state, without contents, so that numbers go on.
 *
 * @param subject what it changes: a content's key, or {@code figures/<day>}
 * @param title the same in words for staff
 * @param words what it would say, for those who look at it without opening it, and for the audit
 * @param revision 1 for the first of the subject, one more with each save
 * @param savedBy user name of who saved it last
 * @param contents what will be in force; none when it is over
 * @param publishAt when it is to be published; empty: by hand
 * @param told what became of it, in words for staff
 */
public record ContentDraft(
        String subject,
        String title,
        String words,
        int revision,
        Instant savedAt,
        String savedBy,
        State state,
        List<Planned> contents,
        Optional<Instant> publishAt,
        Optional<String> told) {
    public ContentDraft {
        if (subject == null || subject.isBlank()) throw new InvalidEvent("subject", "missing");
        if (revision < 1) throw new InvalidEvent("revision", "less than 1");
        if (state == null) throw new InvalidEvent("state", "missing");
        contents = contents == null ? List.of() : List.copyOf(contents);
    }

    /**
     * One content of it.
     *
     * @param basedOn the revision of the content that its author saw; 0: there was none
     */
    public record Planned(Content content, int basedOn) {}

    /** How a draft stands. */
    public enum State {
        /** Kept until somebody goes on with it. */
        @JsonProperty("kept")
        KEPT,
        /** Waits for its time. */
        @JsonProperty("scheduled")
        SCHEDULED,
        /** Its time came and it could not be published; its contents are kept. */
        @JsonProperty("refused")
        REFUSED,
        /** Over: it is in force. */
        @JsonProperty("published")
        PUBLISHED,
        /** Over: nobody wants it. */
        @JsonProperty("discarded")
        DISCARDED,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /** Whether there is something left to go on with. */
    @JsonIgnore
    public boolean isOpen() {
        return state == State.KEPT || state == State.SCHEDULED || state == State.REFUSED;
    }
}
