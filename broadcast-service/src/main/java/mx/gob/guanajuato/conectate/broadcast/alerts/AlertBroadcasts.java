package mx.gob.guanajuato.conectate.broadcast.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.audience.AudienceSizes;
import mx.gob.guanajuato.conectate.broadcast.recent.RecentMessages;
import mx.gob.guanajuato.conectate.broadcast.schedule.SchedulingBroadcasts;
import mx.gob.guanajuato.conectate.events.broadcast.Audience;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent.Purpose;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import mx.gob.guanajuato.conectate.events.broadcast.TemplateUse;

/** What changes become: a broadcast for each place with somebody to tell it to. */
@ApplicationScoped
class AlertBroadcasts {
    private final PublishedNews published;
    private final AudienceSizes sizes;
    private final RecentMessages recent;
    private final SchedulingBroadcasts scheduling;
    private final AlertTemplates templates;
    private final Clock clock;

    AlertBroadcasts(
            PublishedNews published,
            AudienceSizes sizes,
            RecentMessages recent,
            SchedulingBroadcasts scheduling,
            AlertTemplates templates,
            Clock clock) {
        this.published = published;
        this.recent = recent;
        this.templates = templates;
        this.sizes = sizes;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    /** Whether it is known who there is to tell: what is told to nobody is not told later. */
    boolean haveAudience() {
        return sizes.areKnown();
    }

    /** {@code telling} tells apart what is told of the same figure at different times. */
    List<Broadcast> of(Alerting alerting, List<News> changed, int telling) {
        return changed.stream()
                .filter(news -> people(alerting.rule(), news) > 0)
                .map(news -> broadcast(alerting, news, telling))
                .toList();
    }

    private Broadcast broadcast(Alerting alerting, News news, int telling) {
        String change = alerting.rule().id() + "/" + telling + "/" + news.place();
        return scheduling.alert(change, content(alerting, news), audience(alerting.rule(), news));
    }

    /** Without an approved template only who has written in the last 24 hours gets it. */
    private BroadcastContent content(Alerting alerting, News news) {
        var template = templates
                .approved(alerting.rule())
                .map(one -> new TemplateUse(
                        one.name(), one.language(), alerting.inPlaces(news, published.name(news.place()))));
        return new BroadcastContent(
                text(alerting, news),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(Purpose.ALERT),
                template);
    }

    /** The message about it. */
    String text(Alerting alerting, News news) {
        return alerting.about(news, published.name(news.place()));
    }

    /** How many people it would go to now. */
    long people(Rule.Alert rule, News news) {
        return size(rule, news).people();
    }

    /** The same, and how many of them may be written to without a template. */
    AudienceSizes.Size size(Rule.Alert rule, News news) {
        return sizes.of(audience(rule, news), clock.instant(), recent::mayBeWrittenFreely);
    }

    private static Audience audience(Rule.Alert rule, News news) {
        List<String> places = news.place().equals(PublishedNews.STATE) ? rule.municipalities() : List.of(news.place());
        return new Audience(places, rule.topic().stream().toList(), List.of(), Optional.empty());
    }
}
