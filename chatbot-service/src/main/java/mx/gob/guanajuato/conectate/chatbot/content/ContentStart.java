package mx.gob.guanajuato.conectate.chatbot.content;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import mx.gob.guanajuato.conectate.chatbot.content.files.ContentFiles;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Brings content into force when the service starts: reads what is there, then publishes what the files have more. */
@ApplicationScoped
public class ContentStart {
    private static final Logger LOG = Logger.getLogger(ContentStart.class);

    private final KafkaTopics topics;
    private final ContentReader reader;
    private final ContentPublisher publisher;
    private final ContentFiles files;
    private final CompletableFuture<Void> inForce = new CompletableFuture<>();

    ContentStart(KafkaTopics topics, ContentReader reader, ContentPublisher publisher, ContentFiles files) {
        this.topics = topics;
        this.reader = reader;
        this.publisher = publisher;
        this.files = files;
    }

    void start(@Observes StartupEvent event, ManagedExecutor executor) {
        topics.present().thenComposeAsync(present -> reader.start(), executor).thenRunAsync(this::publish, executor);
    }

    /** Completes when there is content to answer with. */
    public CompletableFuture<Void> inForce() {
        return inForce;
    }

    private void publish() {
        while (!inForce.isDone()) {
            try {
                var last = publisher.publish(files.all());
                if (last.isPresent()) reader.reach(last.getAsLong()).get();
                inForce.complete(null);
            } catch (ExecutionException e) {
                LOG.warnf(
                        "Content is not published yet: cause=%s",
                        e.getCause().getClass().getSimpleName());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
