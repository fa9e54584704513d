package mx.gob.guanajuato.conectate.metrics.broadcasts;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Today;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;
import mx.gob.guanajuato.conectate.reach.DeliveryStep;
import mx.gob.guanajuato.conectate.reach.Reach;
import mx.gob.guanajuato.conectate.reach.ReachViews;
import mx.gob.guanajuato.conectate.reach.ReportedStatus;
import mx.gob.guanajuato.conectate.views.Progress;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.reading.ViewReader;

/** Reads what became of broadcasts. */
@ApplicationScoped
public class BroadcastFigures {
    private static final int PREVIEW = 120;
    private static final EventType<Content> CONTENT =
            new EventType<>("broadcast", 1, Content.class, Content::id, Content::sendAt);

    private final View<Content> contents;
    private final View<DeliveryStep> log;
    private final View<ReportedStatus> statuses;
    private final ViewReader reader;
    private final Today today;

    BroadcastFigures(
            View<Content> contents,
            View<DeliveryStep> log,
            View<ReportedStatus> statuses,
            ViewReader reader,
            Today today) {
        this.contents = contents;
        this.log = log;
        this.statuses = statuses;
        this.reader = reader;
        this.today = today;
    }

    /**
     * A content that was sent.
     *
     * @param date the day on which it began to go out
     * @param text how it begins
     */
    public record Sent(LocalDate date, String text) {}

    /** The contents of which WhatsApp took at least one message, each on the day on which it began. */
    public List<Sent> sent(Period period) {
        return rows(period).stream()
                .filter(Broadcasts.Row::isContentSent)
                .map(row -> new Sent(row.date(), row.text()))
                .toList();
    }

    /** Every content that was scheduled for a day of the period, and where its people are. */
    public Broadcasts of(Period period) {
        var progress = together(Stream.of(reader.progress(log), reader.progress(statuses), reader.progress(contents))
                .toList());
        var rows = rows(period);
        return new Broadcasts(
                period.from(),
                period.to(),
                rows.stream().filter(Broadcasts.Row::isContentSent).count(),
                Broadcasts.DEFINITIONS,
                today.standing(period, progress, 0),
                rows);
    }

    private List<Broadcasts.Row> rows(Period period) {
        var known = reader.hashes(contents, List.of(FunnelViews.CONTENTS)).hashes().get(0).values().stream()
                .map(json -> EventJson.read(CONTENT, json.getBytes(StandardCharsets.UTF_8)))
                .filter(content -> !dateOf(content).isBefore(period.from())
                        && !dateOf(content).isAfter(period.to()))
                .sorted(Comparator.comparing(Content::sendAt).thenComparing(Content::id))
                .toList();
        var funnels = reader.hashes(
                        log,
                        known.stream()
                                .map(content -> ReachViews.funnelKey(content.id()))
                                .toList())
                .hashes();
        var rows = new ArrayList<Broadcasts.Row>();
        for (int i = 0; i < known.size(); i++) {
            var reach = Reach.of(funnels.get(i), known.get(i).reached());
            rows.add(row(known.get(i), Funnel.of(reach)));
        }
        return rows;
    }

    private static Broadcasts.Row row(Content content, Funnel funnel) {
        String text = content.text();
        return new Broadcasts.Row(
                content.id(),
                dateOf(content),
                content.sendAt(),
                text.length() > PREVIEW ? text.substring(0, PREVIEW) + "…" : text,
                content.state(),
                content.counts(),
                funnel);
    }

    private static LocalDate dateOf(Content content) {
        return content.startedAt().atZone(ServiceClock.GUANAJUATO).toLocalDate();
    }

    /** Complete if each is; of partitions of several topics, under numbers of their own. */
    private static Progress together(List<Progress> all) {
        if (all.stream().anyMatch(one -> one.behind().isEmpty())) return Progress.UNKNOWN;
        Map<Integer, Long> behind = new HashMap<>();
        all.forEach(one -> one.behind().values().forEach(left -> behind.put(behind.size(), left)));
        return new Progress(behind);
    }
}
