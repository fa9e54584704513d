package mx.gob.guanajuato.conectate.chatbot.content.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.history.Publications;
import mx.gob.guanajuato.conectate.chatbot.content.history.Publications.Publication;
import mx.gob.guanajuato.conectate.chatbot.content.history.Publications.Step;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/** What was published of a day. */
@ApplicationScoped
public class FigureHistory {
    private final Publications publications;

    FigureHistory(Publications publications) {
        this.publications = publications;
    }

    /** The publications of a day, the newest first. */
    public List<Publication> of(LocalDate day) {
        return publications.of(key -> key.startsWith("figure/") && key.endsWith("/" + day));
    }

    /** Which figure a step changed. */
    public static CellKey cell(Step step) {
        return cell(step.change().key());
    }

    /** Which figure a content's key names. */
    public static CellKey cell(String contentKey) {
        String[] parts = contentKey.split("/");
        return new CellKey(parts[1], parts[2]);
    }

    /** The digits of a revision; empty: it withdrew the figure, or there is no such revision. */
    public String valueOf(String contentKey, int revision) {
        if (revision == 0) return "";
        return publications.versions(contentKey).stream()
                .filter(change -> change.revision() == revision)
                .flatMap(change -> value(change).stream())
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    /** The value that a step set; empty: it withdrew the figure. */
    public static Optional<Long> to(Step step) {
        return value(step.change());
    }

    /** The value that was there before a step. */
    public static Optional<Long> from(Step step) {
        return step.before().flatMap(FigureHistory::value);
    }

    private static Optional<Long> value(ContentChange change) {
        return change.body() instanceof Figure figure ? Optional.of(figure.value()) : Optional.empty();
    }
}
