package mx.gob.guanajuato.conectate.chatbot.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.drafts.DraftShelf;
import mx.gob.guanajuato.conectate.chatbot.content.drafts.KeepingDrafts;
import mx.gob.guanajuato.conectate.chatbot.content.drafts.Plan;
import mx.gob.guanajuato.conectate.chatbot.content.history.WordChanges;
import mx.gob.guanajuato.conectate.chatbot.content.history.WordChanges.Piece;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;

/**
 * What every form offers besides publishing now: to keep what was typed, with a time or without one. The form says so with the
 * fields {@code borrador}, {@code programar} and {@code publicar-a}.
 */
@ApplicationScoped
public class DraftDesk {
    private static final int CONFLICT = 409;
    private static final Duration FARTHEST = Duration.ofDays(366);
    private static final String DRAFT = "borrador";
    private static final String TIMED = "programar";
    private static final String AT = "publicar-a";

    private final DraftShelf shelf;
    private final KeepingDrafts keeping;
    private final Clock clock;

    DraftDesk(DraftShelf shelf, KeepingDrafts keeping, Clock clock) {
        this.shelf = shelf;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** The draft of a subject, on a page that shows what is in force. */
    public DraftView beside(String subject) {
        return new DraftView(shelf.open(subject), 0, "");
    }

    /** The first draft of such a subject, on a page that shows all of them. */
    public DraftView besideAny(String prefix) {
        var first = shelf.open().stream()
                .filter(draft -> draft.subject().startsWith(prefix))
                .findFirst();
        return new DraftView(first, 0, "");
    }

    /** The draft of a subject, on the page that was opened to go on with it. */
    public DraftView opened(ContentDraft draft) {
        return new DraftView(Optional.of(draft), draft.revision(), Typed.field(draft.publishAt()));
    }

    /** The draft of a subject, on a page that shows a form as it was sent. */
    public DraftView sent(String subject, MultivaluedMap<String, String> form) {
        return sent(subject, revision(form), Typed.text(form, AT));
    }

    /** The same of a form that was read already. */
    public DraftView sent(String subject, int revision, String publishAt) {
        return new DraftView(shelf.open(subject), revision, publishAt);
    }

    /** The draft with which somebody wants to go on; empty: there is none any more. */
    public Optional<ContentDraft> open(String subject) {
        return shelf.open(subject);
    }

    /** The revision of the draft that the form was made of; 0: of none. */
    public int revision(MultivaluedMap<String, String> form) {
        return Math.max(0, Typed.number(form, DRAFT));
    }

    /** Whether it is to be published at a time. */
    public boolean isTimed(MultivaluedMap<String, String> form) {
        return form.containsKey(TIMED);
    }

    /** What is wrong with the time, in words; empty: nothing, or there is none. */
    public Optional<String> objection(MultivaluedMap<String, String> form) {
        if (!isTimed(form)) return Optional.empty();
        Optional<Instant> at = Typed.moment(form.getFirst(AT));
        if (at.isEmpty()) return Optional.of("Elige el día y la hora en que se publica.");
        if (!at.get().isAfter(clock.instant())) return Optional.of("Esa hora ya pasó. Elige otra, o publica ahora.");
        if (at.get().isAfter(clock.instant().plus(FARTHEST)))
            return Optional.of("Falta más de un año para esa hora. Elige una más cercana.");
        return Optional.empty();
    }

    /**
     * Keeps it. Only where there is no objection.
     *
     * @param path that the form was sent to, for who decides to keep theirs instead of somebody else's
     */
    public Response keep(Actor actor, Proposal proposal, MultivaluedMap<String, String> form, String path) {
        Optional<Instant> at = isTimed(form) ? Typed.moment(form.getFirst(AT)) : Optional.empty();
        var plan =
                new Plan(proposal.subject(), proposal.title(), proposal.after(), proposal.drafts(), revision(form), at);
        if (keeping.keep(actor, plan))
            return Pages.then("/contenido/borradores?hecho=" + (at.isPresent() ? "programado" : "guardado"));
        var theirs = shelf.open(proposal.subject());
        String said = theirs.map(ContentDraft::words).orElse("");
        var view = new Conflict(
                proposal.title(),
                theirs,
                WordChanges.between(said, proposal.after()),
                path,
                theirs.map(ContentDraft::revision).orElse(0),
                carried(form));
        return Pages.of(CONFLICT, Templates.draftConflict(view));
    }

    private static List<Map.Entry<String, String>> carried(MultivaluedMap<String, String> form) {
        return form.entrySet().stream()
                .filter(field -> !field.getKey().equals(DRAFT))
                .flatMap(field -> field.getValue().stream().map(value -> Map.entry(field.getKey(), value)))
                .toList();
    }

    /** Somebody else saved meanwhile, or there is no draft any more. */
    record Conflict(
            String title,
            Optional<ContentDraft> theirs,
            List<Piece> pieces,
            String path,
            int revision,
            List<Map.Entry<String, String>> carried) {
        /** Where theirs is opened. */
        public String getTheirsAddress() {
            return Subjects.draft(theirs.orElseThrow().subject());
        }
    }

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance draftConflict(Conflict view);
    }
}
