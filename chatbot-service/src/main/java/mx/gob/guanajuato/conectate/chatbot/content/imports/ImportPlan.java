package mx.gob.guanajuato.conectate.chatbot.content.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.content.figures.Doubt;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.FigureImport;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Before;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Effect;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Held;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Proposed;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Read;

/**
 * What publishing a file would change now. A figure that is published with the same value stays as it is, source and all.
 *
 * @param held changes that somebody has to confirm
 */
public record ImportPlan(List<Change> changes, List<Held> held, int unchanged) {
    /**
     * A figure that changes.
     *
     * @param basedOn the revision in force; 0: none
     */
    public record Change(Figure figure, int basedOn, Optional<Long> from) {}

    /** Compares with what is in force. */
    static ImportPlan of(Read read, ContentCatalog catalog) {
        var plan = new ImportPlan(new ArrayList<>(), new ArrayList<>(), 0);
        Map<String, List<Proposed>> series = read.figures().stream()
                .sorted(Comparator.comparing(Proposed::indicator)
                        .thenComparing(Proposed::area)
                        .thenComparing(Proposed::date))
                .collect(Collectors.groupingBy(figure -> figure.indicator() + "/" + figure.area()));
        int unchanged = 0;
        for (List<Proposed> figures : series.values()) unchanged += plan.compare(figures, read.sources(), catalog);
        plan.changes.sort(
                Comparator.comparing((Change change) -> change.figure().date())
                        .thenComparing(change -> change.figure().area())
                        .thenComparing(change -> change.figure().indicator()));
        return new ImportPlan(plan.changes, plan.held, unchanged);
    }

    /** Of the figures of one series, by day. */
    private int compare(List<Proposed> series, List<String> sources, ContentCatalog catalog) {
        var days = series.stream().map(Proposed::date).collect(Collectors.toSet());
        int unchanged = 0;
        Proposed before = null;
        for (Proposed proposed : series) {
            var figure = new Figure(
                    proposed.indicator(),
                    proposed.area(),
                    proposed.date(),
                    proposed.value(),
                    sources.get(proposed.source()));
            Optional<ContentChange> now = catalog.find(figure.key());
            var change = new Change(figure, now.map(ContentChange::revision).orElse(0), now.flatMap(ImportPlan::value));
            if (change.from().equals(Optional.of(figure.value()))) unchanged++;
            else add(change, earlier(figure, before, catalog), days, catalog);
            before = proposed;
        }
        return unchanged;
    }

    private void add(Change change, Optional<Before> earlier, Set<LocalDate> days, ContentCatalog catalog) {
        Figure figure = change.figure();
        changes.add(change);
        Doubt.about(figure.indicator(), figure.value(), change.from(), earlier.map(Before::value))
                .or(() -> days.contains(figure.date().plusDays(1)) ? Optional.empty() : above(figure, catalog))
                .map(why -> new Held(
                        figure.indicator(), figure.area(), figure.date(), change.from(), figure.value(), why, earlier))
                .ifPresent(held::add);
    }

    /** The figure of the last day before, as it will be: of the file itself where that is the later one. */
    private static Optional<Before> earlier(Figure figure, Proposed before, ContentCatalog catalog) {
        LocalDate eve = figure.date().minusDays(1);
        var published = catalog.figure(figure.indicator(), figure.area(), eve)
                .map(change -> (Figure) change.body())
                .map(found -> new Before(found.date(), found.value()));
        boolean ofTheFile = before != null
                && published.map(found -> !found.date().isAfter(before.date())).orElse(true);
        return ofTheFile ? Optional.of(new Before(before.date(), before.value())) : published;
    }

    /** A correction of a day past that is more than what was published of the day after it. */
    private static Optional<String> above(Figure figure, ContentCatalog catalog) {
        LocalDate next = figure.date().plusDays(1);
        return catalog.figure(figure.indicator(), figure.area(), next)
                .map(change -> (Figure) change.body())
                .filter(after -> after.date().equals(next) && Doubt.isCumulative(figure.indicator()))
                .filter(after -> figure.value() > after.value())
                .map(after -> "es acumulado y lo publicado del día siguiente es menos");
    }

    private static Optional<Long> value(ContentChange change) {
        return change.body() instanceof Figure figure ? Optional.of(figure.value()) : Optional.empty();
    }

    /** The changes as what can be published. */
    public List<Draft> drafts() {
        return changes.stream()
                .map(change -> new Draft(change.figure(), change.basedOn()))
                .toList();
    }

    /** In numbers, with what is held. */
    public Effect effect() {
        var kept = held.stream().limit(FigureImport.MAX_HELD).toList();
        return new Effect(changes.size(), unchanged, held.size(), kept);
    }

    /** Changes whenever what was shown is no longer what would happen. */
    public String mark() {
        int hash = 1;
        for (Change change : changes)
            hash = 31 * hash
                    + (change.figure().key()
                                    + change.basedOn()
                                    + change.figure().value())
                            .hashCode();
        return changes.size() + "." + Integer.toHexString(hash);
    }
}
