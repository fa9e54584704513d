package mx.gob.guanajuato.conectate.chatbot.teaching;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.chatbot.content.HeldTopic;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.TrainingRun;
import mx.gob.guanajuato.conectate.events.conversation.TrainingRun.State;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** How the last training stands, as every instance knows it. */
@ApplicationScoped
class TrainingDesk implements HeldTopic {
    private static final Logger LOG = Logger.getLogger(TrainingDesk.class);

    /** Whoever trains says so every {@value TrainerProcess#BEAT_SECONDS} s; who died says nothing more. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(75);

    private final WholeTopic models;
    private final Clock clock;
    private volatile TrainingRun last;

    TrainingDesk(KafkaClients kafka, Clock clock) {
        this.models = new WholeTopic(kafka, Topics.INTENT_MODELS, "training-reader", this::apply);
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, KafkaTopics topics) {
        topics.present().thenRun(models::start);
    }

    @Override
    public CompletableFuture<Void> reachEnd() {
        return models.reachEnd();
    }

    /** The last one; empty: there was none. */
    Optional<TrainingRun> last() {
        return Optional.ofNullable(last);
    }

    /** Whether one runs now. */
    boolean isBusy() {
        return isRunning(true);
    }

    /** Whether the last one ended without a word, with the instance where it ran. */
    boolean isInterrupted() {
        return isRunning(false);
    }

    private boolean isRunning(boolean heardOf) {
        Instant since = clock.instant().minus(GIVEN_UP);
        return last().filter(run -> run.state() == State.RUNNING)
                .filter(run -> run.at().isAfter(since) == heardOf)
                .isPresent();
    }

    /** What follows on the last one, if that is still the one which began then. */
    Optional<TrainingRun> after(Instant begun, Function<TrainingRun, TrainingRun> next) {
        return last().filter(run -> run.begun().equals(begun)).map(next);
    }

    private void apply(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) return;
        try {
            if (EventJson.read(EventTypes.MODEL_EVENT, record.value()) instanceof TrainingRun run) last = run;
        } catch (InvalidEvent e) {
            LOG.errorf("A training cannot be read: offset=%d cause=%s", record.offset(), e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        models.close();
    }
}
