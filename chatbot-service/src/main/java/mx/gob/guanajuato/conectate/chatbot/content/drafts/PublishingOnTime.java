package mx.gob.guanajuato.conectate.chatbot.content.drafts;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.chatbot.content.ContentStart;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;
import mx.gob.guanajuato.conectate.events.content.ContentDraft.State;
import org.jboss.logging.Logger;

/**
 * Publishes what is scheduled when its time has come, or as soon as something runs again. Every instance tries; the transaction
 * of one of them holds.
 */
@ApplicationScoped
class PublishingOnTime {
    private static final Logger LOG = Logger.getLogger(PublishingOnTime.class);
    private static final int BETWEEN_LOOKS_MILLIS = 250;

    private final DraftShelf shelf;
    private final DueDrafts due;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "publishing-on-time");
        thread.setDaemon(true);
        return thread;
    });

    PublishingOnTime(DraftShelf shelf, DueDrafts due, Clock clock) {
        this.shelf = shelf;
        this.due = due;
        this.clock = clock;
    }

    /** Not before the content is there that it is compared with. Instances look at moments of their own. */
    void start(@Observes StartupEvent event, ContentStart content, DraftReader drafts) {
        long first = ThreadLocalRandom.current().nextInt(BETWEEN_LOOKS_MILLIS);
        CompletableFuture.allOf(content.inForce(), drafts.caughtUp())
                .thenRun(() ->
                        timer.scheduleWithFixedDelay(this::look, first, BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS));
    }

    private void look() {
        Instant now = clock.instant();
        shelf.open().stream()
                .filter(draft -> draft.state() == State.SCHEDULED)
                .filter(draft -> draft.publishAt().map(at -> !at.isAfter(now)).orElse(false))
                .forEach(this::publish);
    }

    /** What fails is tried again at the next look, so nothing may end the looking. */
    private void publish(ContentDraft draft) {
        try {
            due.publish(draft);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "What is scheduled cannot be published yet: subject=%s cause=%s", draft.subject(), e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdown();
    }
}
