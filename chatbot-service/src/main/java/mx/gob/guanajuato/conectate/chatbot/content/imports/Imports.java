package mx.gob.guanajuato.conectate.chatbot.content.imports;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.console.staff.ConsoleLog;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.content.FigureImport;
import mx.gob.guanajuato.conectate.events.content.FigureImport.State;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Every file that came, as the topic has it. */
@ApplicationScoped
public class Imports {
    private static final Logger LOG = Logger.getLogger(Imports.class);
    private static final int READ_WITHIN_SECONDS = 5;

    private final ConsoleLog log;
    private final WholeTopic topic;
    private final Map<String, FigureImport> byId = new ConcurrentHashMap<>();

    Imports(KafkaClients kafka, ConsoleLog log) {
        this.log = log;
        this.topic = new WholeTopic(kafka, Topics.FIGURE_IMPORTS, "figure-imports", this::read);
    }

    void start(@Observes StartupEvent event, KafkaTopics topics) {
        topics.present().thenRun(topic::start);
    }

    /** Completes when everything is here that was there at the start. */
    public CompletableFuture<Void> caughtUp() {
        return topic.caughtUp();
    }

    /** One of them. */
    public Optional<FigureImport> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All of them, the newest first. */
    public List<FigureImport> newestFirst() {
        return byId.values().stream()
                .sorted(Comparator.comparing(
                                (FigureImport each) -> each.arrival().at())
                        .reversed())
                .toList();
    }

    /** The last time that a file with these bytes was published. */
    Optional<FigureImport> published(String sha256) {
        return newestFirst().stream()
                .filter(each -> each.state() == State.PUBLISHED)
                .filter(each ->
                        each.read().map(read -> read.sha256().equals(sha256)).orElse(false))
                .findFirst();
    }

    /**
     * Writes what became of one. When it returns, this instance shows it.
     *
     * @throws NotWritten when Kafka does not take it
     */
    FigureImport write(FigureImport now) {
        long offset = log.write(EventRecords.of(Topics.FIGURE_IMPORTS, now.id(), EventTypes.FIGURE_IMPORT, now));
        try {
            topic.reach(0, offset).get(READ_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.debugf("What was written is shown later: id=%s", now.id());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return now;
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        try {
            if (record.value() == null) byId.remove(record.key());
            else byId.put(record.key(), EventJson.read(EventTypes.FIGURE_IMPORT, record.value()));
        } catch (InvalidEvent e) {
            LOG.errorf("An import cannot be read: offset=%d cause=%s", record.offset(), e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        topic.close();
    }
}
