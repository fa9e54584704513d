package mx.gob.guanajuato.conectate.chatbot.pages.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureHistory;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureHistory.Publication;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet;
import mx.gob.guanajuato.conectate.chatbot.content.figures.SheetChanges;
import mx.gob.guanajuato.conectate.chatbot.content.figures.SheetChanges.Change;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;

/** Publishes a sheet, or the way back, with the sentence that the audit keeps of it. */
@ApplicationScoped
class PublishingFigures {
    private final Publishing publishing;
    private final FigureHistory history;
    private final Audit audit;

    PublishingFigures(Publishing publishing, FigureHistory history, Audit audit) {
        this.publishing = publishing;
        this.history = history;
        this.audit = audit;
    }

    /** Whether it was published; false: somebody else was first, with another figure. */
    boolean publish(Actor actor, FigureSheet sheet, SheetChanges changes, String source) {
        var told = audit.entry(
                actor,
                Action.CONTENT_PUBLISHED,
                subject(sheet.day()),
                Optional.of(lines(changes, change -> change.cell().value())),
                Optional.of(lines(changes, Change::to) + "\nFuente: " + source));
        return publishing.publish(actor, changes.drafts(sheet, source), told);
    }

    /** Whether it is as it was before; false: somebody changed it meanwhile. */
    boolean undo(Actor actor, LocalDate day, Publication publication) {
        var drafts = history.undo(publication);
        if (drafts.isEmpty()) return false;
        var told = audit.entry(
                actor,
                Action.CONTENT_RESTORED,
                subject(day),
                Optional.of("Lo publicado el " + SpanishFormats.moment(publication.at())),
                Optional.of(SpanishFormats.counted(drafts.size(), "cifra", "cifras") + " como estaban antes"));
        return publishing.publish(actor, drafts, told);
    }

    private static String subject(LocalDate day) {
        return "Cifras del " + SpanishFormats.day(day);
    }

    private static String lines(SheetChanges changes, Function<Change, Optional<Long>> value) {
        return changes.changes().stream()
                .map(change -> change.cell().name() + ": "
                        + value.apply(change).map(SpanishFormats::number).orElse("no publicado"))
                .collect(Collectors.joining("\n"));
    }

    /** What was done, for the page that comes after it. */
    static String sentence(String code) {
        return switch (code == null ? "" : code) {
            case "publicado" -> "Publicado. El bot ya responde con estas cifras.";
            case "deshecho" -> "Las cifras están como antes. El bot ya responde con ellas.";
            default -> "";
        };
    }
}
