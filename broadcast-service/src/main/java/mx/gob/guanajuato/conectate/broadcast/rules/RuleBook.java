package mx.gob.guanajuato.conectate.broadcast.rules;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastRule;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** The rules in force. */
@ApplicationScoped
public class RuleBook {
    private static final Logger LOG = Logger.getLogger(RuleBook.class);

    private static final Duration READ_WITHIN = Duration.ofSeconds(3);

    private final Map<String, BroadcastRule> rules = new ConcurrentHashMap<>();
    private final WholeTopic topic;

    RuleBook(KafkaClients kafka) {
        this.topic = new WholeTopic(kafka, Topics.BROADCAST_RULES, "broadcast-rules", this::read);
    }

    /** Begins to read; completes when all is known that was written before. */
    public CompletableFuture<Void> start() {
        topic.start();
        return topic.caughtUp();
    }

    /** The rule of that key, with who laid it down. */
    public Optional<BroadcastRule> find(String key) {
        return Optional.ofNullable(rules.get(key));
    }

    /** When nobody is written to; none while staff have not said so. */
    public QuietTime quietTime() {
        return find(Rule.QuietHours.KEY)
                .map(BroadcastRule::body)
                .filter(Rule.QuietHours.class::isInstance)
                .map(body -> new QuietTime((Rule.QuietHours) body))
                .orElse(QuietTime.NONE);
    }

    /** What a message costs; empty while staff have not said so. */
    public Optional<Rule.Prices> prices() {
        return find(Rule.Prices.KEY)
                .map(BroadcastRule::body)
                .filter(Rule.Prices.class::isInstance)
                .map(Rule.Prices.class::cast);
    }

    /** The rules of alerts, by their names. */
    public List<Rule.Alert> alerts() {
        return rules.values().stream()
                .map(BroadcastRule::body)
                .filter(Rule.Alert.class::isInstance)
                .map(Rule.Alert.class::cast)
                .sorted(Comparator.comparing(Rule.Alert::name))
                .toList();
    }

    /** What an alert has told so far. */
    public Optional<BroadcastRule> told(Rule.Alert alert) {
        return find(Rule.Told.PREFIX + alert.id());
    }

    /** Completes when everything is known that was committed before the call. */
    public CompletableFuture<Void> reachEnd() {
        return topic.reachEnd();
    }

    void awaitRead(long offset) {
        topic.awaitRead(0, offset, READ_WITHIN);
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            rules.remove(record.key());
            return;
        }
        try {
            rules.put(record.key(), EventJson.read(EventTypes.BROADCAST_RULE, record.value()));
        } catch (InvalidEvent e) {
            // The rule of before stays in force.
            LOG.errorf("A rule cannot be read: offset=%d cause=%s", record.offset(), e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        topic.close();
    }
}
