package mx.gob.guanajuato.conectate.chatbot.content.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.ContentHistory;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.Content.Withdrawn;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/** What was published of a day, and the way back: what was there before becomes a new revision. */
@ApplicationScoped
public class FigureHistory {
    private final ContentHistory history;
    private final ContentCatalog catalog;

    FigureHistory(ContentHistory history, ContentCatalog catalog) {
        this.history = history;
        this.catalog = catalog;
    }

    /** One act of publishing. */
    public record Publication(Instant at, Optional<String> author, String origin, List<Step> steps) {}

    /** What it did to one figure. */
    public record Step(ContentChange change, Optional<ContentChange> before) {
        /** The value that it set; empty: it withdrew the figure. */
        public Optional<Long> to() {
            return value(change);
        }

        /** The value that was there. */
        public Optional<Long> from() {
            return before.flatMap(Step::value);
        }

        private static Optional<Long> value(ContentChange change) {
            return change.body() instanceof Figure figure ? Optional.of(figure.value()) : Optional.empty();
        }

        /** Which figure. */
        public CellKey key() {
            String[] parts = change.key().split("/");
            return new CellKey(parts[1], parts[2]);
        }
    }

    /** The publications of a day, the newest first. */
    public List<Publication> of(LocalDate day) {
        var last = new HashMap<String, ContentChange>();
        var grouped = new LinkedHashMap<String, List<Step>>();
        for (ContentChange change : history.of(key -> key.startsWith("figure/") && key.endsWith("/" + day))) {
            var before = Optional.ofNullable(last.put(change.key(), change));
            grouped.computeIfAbsent(act(change), first -> new ArrayList<>()).add(new Step(change, before));
        }
        var publications = new ArrayList<Publication>();
        grouped.values().forEach(steps -> publications.add(publication(steps)));
        Collections.reverse(publications);
        return publications;
    }

    /** A member of staff publishes at one moment; a file takes longer. */
    private static String act(ContentChange change) {
        return Publishing.author(change).isPresent() ? change.origin() + change.changedAt() : change.origin();
    }

    private static Publication publication(List<Step> steps) {
        ContentChange first = steps.get(0).change();
        return new Publication(first.changedAt(), Publishing.author(first), first.origin(), steps);
    }

    /** The drafts that undo a publication; figures that were changed again since then are not among them. */
    public List<Draft> undo(Publication publication) {
        return publication.steps().stream()
                .filter(step -> inForce(step.change()))
                .map(step -> new Draft(before(step), step.change().revision()))
                .toList();
    }

    private boolean inForce(ContentChange change) {
        return catalog.find(change.key()).map(ContentChange::revision).equals(Optional.of(change.revision()));
    }

    private static Content before(Step step) {
        return step.before()
                .map(ContentChange::body)
                .orElseGet(() -> new Withdrawn(step.change().key()));
    }
}
