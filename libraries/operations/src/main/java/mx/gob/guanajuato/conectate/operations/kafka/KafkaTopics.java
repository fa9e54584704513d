package mx.gob.guanajuato.conectate.operations.kafka;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/**
 * Makes the topics that are missing, as soon as the broker can be reached, and tells when all are there. Existing ones
 * are left as they are, their settings are the operator's; but none keeps a citizen's data longer than is told.
 */
@ApplicationScoped
public class KafkaTopics {
    private static final Logger LOG = Logger.getLogger(KafkaTopics.class);
    private static final int ATTEMPT_SECONDS = 5;
    private static final int PAUSE_MILLIS = 250;

    private final KafkaClients kafka;
    private final short replication;
    private final CompletableFuture<Void> present = new CompletableFuture<>();
    private final ScheduledExecutorService creating = Executors.newSingleThreadScheduledExecutor(KafkaTopics::thread);

    KafkaTopics(KafkaClients kafka, ServiceSettings settings) {
        this.kafka = kafka;
        this.replication = settings.topicReplication();
    }

    void create(@Observes StartupEvent start) {
        creating.execute(this::attempt);
    }

    /** Completes when every topic is there; what reads or writes Kafka starts after it. */
    public CompletableFuture<Void> present() {
        return present;
    }

    private void attempt() {
        try (Admin admin = kafka.admin()) {
            if (create(admin)) {
                LongestKept.set(admin);
                present.complete(null);
            } else creating.schedule(this::attempt, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "kafka-topics");
        thread.setDaemon(true);
        return thread;
    }

    private boolean create(Admin admin) throws InterruptedException {
        try {
            for (var one : admin.createTopics(
                            Topics.all().stream().map(this::asNew).toList())
                    .values()
                    .values()) {
                one.get(ATTEMPT_SECONDS, TimeUnit.SECONDS);
            }
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) return allThere(admin);
            LOG.infof(
                    "Kafka is not ready for topics yet: cause=%s",
                    e.getCause().getClass().getSimpleName());
            return false;
        } catch (TimeoutException e) {
            LOG.info("Kafka does not answer yet");
            return false;
        }
    }

    private static boolean allThere(Admin admin) throws InterruptedException {
        try {
            var names = admin.listTopics().names().get(ATTEMPT_SECONDS, TimeUnit.SECONDS);
            return Topics.all().stream().map(Topic::name).allMatch(names::contains);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private NewTopic asNew(Topic topic) {
        var copies = replication < 1 ? Optional.<Short>empty() : Optional.of(replication);
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), copies).configs(topic.settings());
    }

    @PreDestroy
    void stop() {
        creating.shutdownNow();
    }
}
