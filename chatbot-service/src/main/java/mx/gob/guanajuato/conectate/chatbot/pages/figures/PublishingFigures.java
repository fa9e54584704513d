package mx.gob.guanajuato.conectate.chatbot.pages.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet;
import mx.gob.guanajuato.conectate.chatbot.content.figures.SheetChanges;
import mx.gob.guanajuato.conectate.chatbot.content.figures.SheetChanges.Change;
import mx.gob.guanajuato.conectate.chatbot.content.history.Publications;
import mx.gob.guanajuato.conectate.chatbot.content.history.Publications.Publication;
import mx.gob.guanajuato.conectate.chatbot.pages.Proposal;
import mx.gob.guanajuato.conectate.chatbot.pages.PublishingContent;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.staff.Actor;

/** A sheet, or the way back, as it goes to be published, with the sentence that the audit keeps of it. */
@ApplicationScoped
class PublishingFigures {
    private final PublishingContent publishing;
    private final Publications publications;

    PublishingFigures(PublishingContent publishing, Publications publications) {
        this.publishing = publishing;
        this.publications = publications;
    }

    /** The draft of a day has this subject. */
    static String subject(LocalDate day) {
        return "figures/" + day;
    }

    /** A sheet as it goes to be published or kept. */
    static Proposal proposal(FigureSheet sheet, SheetChanges changes, String source) {
        return new Proposal(
                subject(sheet.day()),
                title(sheet.day()),
                changes.drafts(sheet, source),
                lines(changes, change -> change.cell().value()),
                lines(changes, Change::to) + "\nFuente: " + source);
    }

    /** Whether it is as it was before; false: somebody changed it meanwhile. */
    boolean undo(Actor actor, LocalDate day, Publication publication) {
        var drafts = publications.undo(publication);
        if (drafts.isEmpty()) return false;
        var proposal = new Proposal(
                subject(day),
                title(day),
                drafts,
                "Lo publicado el " + SpanishFormats.moment(publication.at()),
                SpanishFormats.counted(drafts.size(), "cifra", "cifras") + " como estaban antes");
        return publishing.restore(actor, proposal);
    }

    private static String title(LocalDate day) {
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
