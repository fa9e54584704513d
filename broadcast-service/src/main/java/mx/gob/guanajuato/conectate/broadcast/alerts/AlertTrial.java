package mx.gob.guanajuato.conectate.broadcast.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.gob.guanajuato.conectate.broadcast.audience.AudienceSizes;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastRule;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tries a rule: what it would say if every newest figure had just been published. Nothing is told by that. */
@ApplicationScoped
public class AlertTrial {
    private final PublishedNews published;
    private final AlertBroadcasts broadcasts;
    private final RuleBook book;

    AlertTrial(PublishedNews published, AlertBroadcasts broadcasts, RuleBook book) {
        this.published = published;
        this.broadcasts = broadcasts;
        this.book = book;
    }

    /** What one municipality would be told. */
    public record Told(
            @Schema(description = "INEGI code; 11 for the whole state") String place,
            String name,
            String text,
            @Schema(description = "Whether it differs enough from what was told last") boolean isNews,
            long people,
            @Schema(description = "Of these: wrote in the last 24 hours. The others get it by the rule's template")
                    long free) {

        static Told of(News one, String name, String text, boolean isNews, AudienceSizes.Size size) {
            return new Told(one.place(), name, text, isNews, size.people(), size.free());
        }
    }

    /** By the names of the places. */
    public List<Told> of(Rule.Alert rule) {
        Map<String, String> told = book.told(rule)
                .map(BroadcastRule::body)
                .map(body -> ((Rule.Told) body).news())
                .orElse(Map.of());
        var alerting = new Alerting(rule, told);
        var all = new Alerting(rule, Map.of()).changed(published.on(rule));
        var news = alerting.changed(published.on(rule));
        return all.stream()
                .map(one -> Told.of(
                        one,
                        published.name(one.place()),
                        broadcasts.text(alerting, one),
                        news.contains(one),
                        broadcasts.size(rule, one)))
                .sorted(Comparator.comparing(Told::name, Collator.getInstance(new Locale("es", "MX"))))
                .toList();
    }
}
