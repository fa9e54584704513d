package mx.gob.guanajuato.conectate.chatbot.content.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.content.StaffWriting;
import mx.gob.guanajuato.conectate.chatbot.content.rules.ContentRules;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.StaffDirectory;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;
import mx.gob.guanajuato.conectate.events.content.ContentDraft.State;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;

/** Publishes a draft whose time has come, in the name of who scheduled it; says how late it is, or why it cannot be. */
@ApplicationScoped
class DueDrafts {
    /** Somebody who looks at the clock calls this on time. */
    private static final Duration ON_TIME = Duration.ofMinutes(1);

    private final DraftShelf shelf;
    private final StaffWriting writing;
    private final Publishing publishing;
    private final ContentRules rules;
    private final StaffDirectory staff;
    private final Audit audit;
    private final Clock clock;

    DueDrafts(
            DraftShelf shelf,
            StaffWriting writing,
            Publishing publishing,
            ContentRules rules,
            StaffDirectory staff,
            Audit audit,
            Clock clock) {
        this.shelf = shelf;
        this.writing = writing;
        this.publishing = publishing;
        this.rules = rules;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    void publish(ContentDraft due) {
        var drafts = DraftSteps.drafts(due);
        Instant now = clock.instant();
        String told = told(due.publishAt().orElse(now), now);
        var published = DraftSteps.over(due, State.PUBLISHED, told, now);
        var entry = entry(due, Action.CONTENT_PUBLISHED, "Programado. " + told + "\n" + due.words());
        writing.writeUnlessOthersDo(() -> {
            if (!shelf.isNewest(due)) return Optional.empty();
            var wrong = objections(drafts);
            if (wrong.isPresent()) return Optional.of(List.of(DraftSteps.record(refused(due, wrong.get()))));
            return publishing.records(
                    actor(due), drafts, entry, () -> Optional.of(List.of(DraftSteps.record(published))));
        });
    }

    /** Kept, with what has to be done to it. */
    private ContentDraft refused(ContentDraft due, String wrong) {
        String told = "No se publicó a su hora. " + wrong;
        return DraftSteps.open(due, State.REFUSED, due.publishAt(), told, clock.instant());
    }

    private Optional<String> objections(List<Draft> drafts) {
        if (drafts.stream().anyMatch(publishing::isStale))
            return Optional.of("Alguien publicó otra versión antes. Ábrelo, compara y decide.");
        var contents = drafts.stream().map(Draft::content).toList();
        return Optional.of(String.join(" ", rules.objections(contents))).filter(words -> !words.isEmpty());
    }

    private static String told(Instant wanted, Instant now) {
        Duration late = Duration.between(wanted, now);
        if (late.compareTo(ON_TIME) < 0) return "Se publicó a su hora.";
        return "Se publicó tarde, a las " + SpanishFormats.time(now) + ": el servicio no estaba en marcha a su hora, "
                + SpanishFormats.moment(wanted) + ".";
    }

    private AuditEntry entry(ContentDraft due, Action action, String after) {
        return audit.entry(actor(due), action, due.title(), Optional.empty(), Optional.of(after));
    }

    /** Whoever has left since then is still who wanted it. */
    private Actor actor(ContentDraft due) {
        return staff.find(due.savedBy())
                .map(Actor::of)
                .orElseGet(() -> new Actor(due.savedBy(), due.savedBy(), List.of()));
    }
}
