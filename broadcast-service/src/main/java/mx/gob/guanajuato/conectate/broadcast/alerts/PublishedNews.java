package mx.gob.guanajuato.conectate.broadcast.alerts;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.broadcast.wording.Wording;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.TrafficLightPeriod;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** The newest figure of each indicator and municipality, the traffic light's periods, and what municipalities are called. */
@ApplicationScoped
class PublishedNews {
    static final String STATE = Content.STATE;

    private static final Logger LOG = Logger.getLogger(PublishedNews.class);

    private final Map<String, Map<String, News>> byIndicator = new ConcurrentHashMap<>();
    private final Map<LocalDate, ContentChange> periods = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final WholeTopic topic;
    private final Clock clock;

    PublishedNews(KafkaClients kafka, Clock clock) {
        this.clock = clock;
        this.topic = new WholeTopic(kafka, Topics.CONTENT_CHANGES, "alerts-content", this::read);
    }

    void start(@Observes StartupEvent start, KafkaTopics present) {
        present.present().thenRun(topic::start);
    }

    CompletableFuture<Void> caughtUp() {
        return topic.caughtUp();
    }

    /** What a rule is about, by place. */
    Map<String, News> on(Rule.Alert rule) {
        if (rule.on().equals(Rule.Alert.TRAFFIC_LIGHT))
            return light().map(news -> Map.of(STATE, news)).orElse(Map.of());
        return byIndicator.getOrDefault(rule.on(), Map.of());
    }

    /** What a municipality, or the state, is called; its code where that is not known. */
    String name(String municipality) {
        if (municipality.equals(STATE)) return Wording.OF_CITIZENS.state();
        return names.getOrDefault(municipality, municipality);
    }

    private Optional<News> light() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ServiceClock.GUANAJUATO);
        return List.copyOf(periods.values()).stream()
                .filter(change -> change.body() instanceof TrafficLightPeriod period
                        && !period.from().isAfter(today)
                        && !period.to().isBefore(today))
                .findFirst()
                .map(change -> {
                    var period = (TrafficLightPeriod) change.body();
                    return new News(STATE, period.from(), period.colour(), change.changedAt());
                });
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) return;
        try {
            note(EventJson.read(EventTypes.CONTENT_CHANGE, record.value()));
        } catch (InvalidEvent e) {
            LOG.debugf("A content cannot be read: offset=%d", record.offset());
        }
    }

    private void note(ContentChange change) {
        if (change.body() instanceof Content.Figure figure) figure(figure, change);
        if (change.body() instanceof TrafficLightPeriod period) periods.put(period.from(), change);
        if (change.body() instanceof Content.Municipality one) names.put(one.code(), one.name());
    }

    /** The state's own figure is told to nobody: each hears of their municipality. */
    private void figure(Content.Figure figure, ContentChange change) {
        if (figure.area().equals(STATE)) return;
        var news = new News(figure.area(), figure.date(), "" + figure.value(), change.changedAt());
        byIndicator
                .computeIfAbsent(figure.indicator(), indicator -> new ConcurrentHashMap<>())
                .merge(figure.area(), news, (held, read) -> read.date().isBefore(held.date()) ? held : read);
    }

    @PreDestroy
    void close() {
        topic.close();
    }
}
