package mx.gob.guanajuato.conectate.chatbot.content.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.ContentHistory;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.content.words.ContentWords;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Withdrawn;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/** Acts of publishing, and the way back from one: what was there before becomes a new revision. */
@ApplicationScoped
public class Publications {
    private final ContentHistory history;
    private final ContentCatalog catalog;

    Publications(ContentHistory history, ContentCatalog catalog) {
        this.history = history;
        this.catalog = catalog;
    }

    /** One act. */
    public record Publication(Instant at, Optional<String> author, String origin, List<Step> steps) {}

    /** What it did to one content. */
    public record Step(ContentChange change, Optional<ContentChange> before) {
        /** What was there; what there was not is withdrawn. */
        public Content previous() {
            return before.map(ContentChange::body).orElseGet(() -> new Withdrawn(change.key()));
        }
    }

    /** The acts that touched contents of such keys, the newest first. */
    public List<Publication> of(Predicate<String> keys) {
        var last = new HashMap<String, ContentChange>();
        var acts = new LinkedHashMap<String, List<Step>>();
        for (ContentChange change : history.of(keys)) {
            var before = Optional.ofNullable(last.put(change.key(), change));
            acts.computeIfAbsent(act(change), first -> new ArrayList<>()).add(new Step(change, before));
        }
        var publications = new ArrayList<Publication>();
        acts.values().forEach(steps -> publications.add(publication(steps)));
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

    /** The drafts that undo an act; what was changed again since then is not among them. */
    public List<Draft> undo(Publication publication) {
        return publication.steps().stream()
                .filter(step -> inForce(step.change()))
                .map(step -> new Draft(step.previous(), step.change().revision()))
                .toList();
    }

    private boolean inForce(ContentChange change) {
        return catalog.find(change.key()).map(ContentChange::revision).equals(Optional.of(change.revision()));
    }

    /** What each of these contents was called last, while it was not withdrawn. */
    public Map<String, String> lastNames(Set<String> keys) {
        var names = new HashMap<String, String>();
        for (ContentChange change : history.of(keys::contains))
            if (!(change.body() instanceof Withdrawn)) names.put(change.key(), ContentWords.name(change.body()));
        return names;
    }

    /** Every version of one content, the newest first; a revision that two instances wrote at their start is there once. */
    public List<ContentChange> versions(String key) {
        Map<Integer, ContentChange> byRevision = new TreeMap<>(Collections.reverseOrder());
        history.of(key::equals).forEach(change -> byRevision.put(change.revision(), change));
        return List.copyOf(byRevision.values());
    }
}
