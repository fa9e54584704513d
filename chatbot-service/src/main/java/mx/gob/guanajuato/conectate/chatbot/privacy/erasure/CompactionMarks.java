package mx.gob.guanajuato.conectate.chatbot.privacy.erasure;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.chatbot.privacy.data.TopicScan;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.erasure.Compaction;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
import mx.gob.guanajuato.conectate.operations.erasure.ErasureReading;
import org.jboss.logging.Logger;

/**
 * For 8 days after an erasure, lets the broker compact what it was taken out of, also where nobody writes any more: a mark to
 * each partition, every few hours. Written by each instance; it costs nothing.
 */
@ApplicationScoped
class CompactionMarks {
    private static final Logger LOG = Logger.getLogger(CompactionMarks.class);
    private static final Duration EVERY = Duration.ofHours(6);
    private static final Duration FOR = Duration.ofDays(8);

    /** {@code identity-links} carries it on to the changelogs of the subscribers' transform. */
    private static final List<Topic> WHERE =
            List.of(Topics.IDENTITY_LINKS, Topics.SUBSCRIBERS, Topics.INTERACTIONS, Topics.UTTERANCES_UNKNOWN);

    private final ErasedCitizens erased;
    private final ErasureReading reading;
    private final ErasureLog log;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(CompactionMarks::thread);

    CompactionMarks(ErasedCitizens erased, ErasureReading reading, ErasureLog log, Clock clock) {
        this.erased = erased;
        this.reading = reading;
        this.log = log;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        reading.caughtUp()
                .thenRun(() -> thread.scheduleWithFixedDelay(this::mark, 0, EVERY.toMinutes(), TimeUnit.MINUTES));
    }

    private void mark() {
        Instant since = clock.instant().minus(FOR);
        if (erased.facts().stream().noneMatch(fact -> fact.at().isAfter(since))) return;
        try {
            for (Topic topic : WHERE)
                TopicScan.all(topic).forEach(partition -> log.remove(topic, partition, Compaction.MARK));
        } catch (NotWritten e) {
            LOG.warnf("No marks for compaction now: cause=%s", e.getClass().getSimpleName());
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "compaction-marks");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
