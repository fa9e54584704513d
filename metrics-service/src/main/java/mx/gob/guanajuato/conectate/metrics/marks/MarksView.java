package mx.gob.guanajuato.conectate.metrics.marks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.View;

/** What is kept of contents: on which day how many figures were updated, and what colour began. */
@ApplicationScoped
class MarksView {
    static final String FIGURES = "figures";
    static final String TRAFFIC_LIGHT = "traffic-light";
    private static final int VERSION = 2;
    private static final String PERIOD = "traffic-light-period/";

    @Produces
    @Singleton
    View<ContentMark> marks() {
        var type = new EventType<>("content-change", 1, ContentMark.class, ContentMark::key, ContentMark::changedAt);
        return View.of("marks", VERSION, Topics.CONTENT_HISTORY, type, MarksView::changes);
    }

    static List<Change> changes(ContentMark mark) {
        return switch (mark.body().kind()) {
            case "figure" -> List.of(new Change.Increment(FIGURES, "" + dayOf(mark), 1));
            case "traffic-light-period" ->
                mark.body()
                        .from()
                        .<List<Change>>map(from -> List.of(new Change.PutField(
                                TRAFFIC_LIGHT, "" + from, mark.body().colour().orElse(""))))
                        .orElse(List.of());
            // A colour that was undone never was; what was withdrawn tells only its key.
            case "withdrawn" ->
                mark.key().startsWith(PERIOD)
                        ? List.of(
                                new Change.RemoveField(TRAFFIC_LIGHT, mark.key().substring(PERIOD.length())))
                        : List.of();
            default -> List.of();
        };
    }

    private static LocalDate dayOf(ContentMark mark) {
        return mark.changedAt().atZone(ServiceClock.GUANAJUATO).toLocalDate();
    }
}
