package mx.gob.guanajuato.conectate.broadcast.templates;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import mx.gob.guanajuato.conectate.whatsapp.account.AccountClient;
import mx.gob.guanajuato.conectate.whatsapp.account.GraphAway;
import mx.gob.guanajuato.conectate.whatsapp.account.GraphRefused;
import mx.gob.guanajuato.conectate.whatsapp.account.MessageTemplate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Our templates as Meta last told them. Meta is asked at the start, when a webhook says that one changed, every few seconds
 * while one waits for its review, and every quarter of an hour anyway: a webhook may be lost.
 */
@ApplicationScoped
public class TemplateCatalog {
    private static final Logger LOG = Logger.getLogger(TemplateCatalog.class);
    private static final String NEWS = "message_template";
    private static final long SOON_MILLIS = 200;
    private static final long WHILE_PENDING_SECONDS = 10;
    private static final long AGAIN_SECONDS = 30;
    private static final long ANYWAY_SECONDS = 900;

    private final AccountClient account;
    private final Clock clock;
    private final WholeTopic news;
    private final AtomicBoolean asking = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "templates");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Map<String, MessageTemplate> templates = Map.of();
    private ScheduledFuture<?> next;
    private volatile Optional<Instant> heardAt = Optional.empty();

    TemplateCatalog(AccountClient account, KafkaClients kafka, Clock clock) {
        this.account = account;
        this.clock = clock;
        this.news = new WholeTopic(kafka, Topics.ACCOUNT, "template-news", this::hear);
    }

    void start(@Observes StartupEvent start, KafkaTopics topics) {
        topics.present().thenRun(news::start);
        askIn(0, TimeUnit.MILLISECONDS);
    }

    /** The template of that name and language. */
    public Optional<MessageTemplate> find(String name, String language) {
        return Optional.ofNullable(templates.get(name + "/" + language));
    }

    /** All of them, by name. */
    public List<MessageTemplate> all() {
        return templates.values().stream()
                .sorted(Comparator.comparing(MessageTemplate::name).thenComparing(MessageTemplate::language))
                .toList();
    }

    /** When Meta last told; empty: it has not yet. */
    public Optional<Instant> heardAt() {
        return heardAt;
    }

    /** Asks Meta soon. */
    public void refresh() {
        askIn(SOON_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void hear(ConsumerRecord<String, byte[]> record) {
        try {
            if (EventJson.read(EventTypes.ACCOUNT_UPDATE, record.value())
                    .field()
                    .startsWith(NEWS)) refresh();
        } catch (InvalidEvent e) {
            LOG.warnf("Unreadable account update: offset=%d cause=%s", record.offset(), e.getMessage());
        }
    }

    /** Many webhooks at once make one question. */
    private void askIn(long wait, TimeUnit unit) {
        if (asking.compareAndSet(false, true)) worker.schedule(this::ask, wait, unit);
    }

    private void ask() {
        asking.set(false);
        try {
            templates = account.templates().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            one -> one.name() + "/" + one.language(), Function.identity(), (one, other) -> other));
            heardAt = Optional.of(clock.instant());
            boolean pending =
                    templates.values().stream().anyMatch(one -> one.status().equals("PENDING"));
            again(pending ? WHILE_PENDING_SECONDS : ANYWAY_SECONDS);
        } catch (GraphAway | GraphRefused e) {
            LOG.debugf("Templates are not known: cause=%s", e.getMessage());
            again(AGAIN_SECONDS);
        }
    }

    /** One question is planned at a time. */
    private void again(long seconds) {
        if (next != null) next.cancel(false);
        next = worker.schedule(() -> askIn(0, TimeUnit.MILLISECONDS), seconds, TimeUnit.SECONDS);
    }

    @PreDestroy
    void close() {
        news.close();
        worker.shutdownNow();
    }
}
