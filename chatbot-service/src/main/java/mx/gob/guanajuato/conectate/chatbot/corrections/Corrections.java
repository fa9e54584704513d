package mx.gob.guanajuato.conectate.chatbot.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.ContentHistory;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/** The figures that were corrected, as the history of contents has them. */
@ApplicationScoped
public class Corrections {
    /** As long as it is known what citizens were told. */
    public static final Duration KNOWN = Duration.ofDays(8);

    private static final String FIGURES = "figure/";

    private final ContentHistory history;
    private final Clock clock;

    Corrections(ContentHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** Those of the last 8 days, the newest first. */
    public List<Correction> recent() {
        Map<String, List<ContentChange>> byKey = history.of(key -> key.startsWith(FIGURES)).stream()
                .collect(Collectors.groupingBy(ContentChange::key, LinkedHashMap::new, Collectors.toList()));
        Instant since = clock.instant().minus(KNOWN);
        return byKey.values().stream()
                .flatMap(revisions -> of(revisions).stream())
                .filter(correction -> correction.at().isAfter(since))
                .sorted(Comparator.comparing(Correction::at).reversed().thenComparing(Correction::key))
                .toList();
    }

    /** The one of a figure, where it was corrected. */
    public Optional<Correction> find(String key) {
        return of(history.of(key::equals)).filter(correction -> correction.key().equals(key));
    }

    /** Of the revisions of one figure, the oldest first. */
    private static Optional<Correction> of(Collection<ContentChange> all) {
        var revisions = new ArrayList<>(all);
        if (revisions.isEmpty()) return Optional.empty();
        ContentChange last = revisions.get(revisions.size() - 1);
        if (!(last.body() instanceof Figure now)) return Optional.empty();
        var wrong = revisions.stream().filter(each -> isOther(each, now)).toList();
        if (wrong.isEmpty()) return Optional.empty();
        ContentChange lastWrong = wrong.get(wrong.size() - 1);
        return Optional.of(new Correction(
                now,
                last.citation(),
                ((Figure) lastWrong.body()).value(),
                wrong.stream().map(ContentChange::citation).collect(Collectors.toSet()),
                correctedAt(revisions, lastWrong),
                Publishing.author(last)));
    }

    /** When the right value came into force; a later revision may only have changed the source. */
    private static Instant correctedAt(List<ContentChange> revisions, ContentChange lastWrong) {
        return revisions.get(revisions.indexOf(lastWrong) + 1).changedAt();
    }

    private static boolean isOther(ContentChange change, Figure now) {
        return change.body() instanceof Figure figure && figure.value() != now.value();
    }
}
