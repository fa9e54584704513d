package mx.gob.guanajuato.conectate.chatbot.content.trafficlight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.TrafficLightPeriod;

/** The periods in force, and what a new one does to them. */
@ApplicationScoped
public class Periods {
    private final ContentCatalog catalog;

    Periods(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    /** Every period, the newest first. */
    public List<ContentChange> newestFirst() {
        return catalog.all(TrafficLightPeriod.class).stream()
                .sorted(Comparator.comparing(
                                (ContentChange change) -> body(change).from())
                        .reversed())
                .toList();
    }

    /** The period of a day. */
    public Optional<TrafficLightPeriod> on(LocalDate day) {
        return newestFirst().stream()
                .map(Periods::body)
                .filter(period -> covers(period, day))
                .findFirst();
    }

    /**
     * What becomes of a new period.
     *
     * @param drafts it, and the one before it where that ends earlier now; none when it cannot be
     * @param shortened the period that ends earlier now
     * @param overlap a period that stands in its way
     */
    public record Outcome(
            List<Draft> drafts, Optional<TrafficLightPeriod> shortened, Optional<TrafficLightPeriod> overlap) {}

    /**
     * A new colour, or other dates of a period that begins on the same day. The period that is running when it begins ends the
     * day before; any other that it would cover stands in its way.
     */
    public Outcome with(TrafficLightPeriod wanted) {
        var drafts = new ArrayList<Draft>();
        Optional<TrafficLightPeriod> shortened = Optional.empty();
        for (ContentChange change : newestFirst()) {
            TrafficLightPeriod period = body(change);
            if (period.from().equals(wanted.from()) || !overlaps(period, wanted)) continue;
            if (!period.from().isBefore(wanted.from()))
                return new Outcome(List.of(), Optional.empty(), Optional.of(period));
            shortened = Optional.of(endingOn(period, wanted.from().minusDays(1)));
            drafts.add(new Draft(shortened.get(), change.revision()));
        }
        int basedOn = catalog.find(wanted.key()).map(ContentChange::revision).orElse(0);
        drafts.add(new Draft(wanted, basedOn));
        return new Outcome(drafts, shortened, Optional.empty());
    }

    private static TrafficLightPeriod endingOn(TrafficLightPeriod period, LocalDate day) {
        return new TrafficLightPeriod(
                period.from(), day, period.colour(), period.remark(), period.assumed(), period.source());
    }

    private static boolean overlaps(TrafficLightPeriod one, TrafficLightPeriod other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }

    private static boolean covers(TrafficLightPeriod period, LocalDate day) {
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    /** The period of a change. */
    public static TrafficLightPeriod body(ContentChange change) {
        return (TrafficLightPeriod) change.body();
    }
}
