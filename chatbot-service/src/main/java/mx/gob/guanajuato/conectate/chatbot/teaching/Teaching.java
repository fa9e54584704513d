package mx.gob.guanajuato.conectate.chatbot.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.StaffWriting;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Offered;
import mx.gob.guanajuato.conectate.events.conversation.TrainingRun;
import mx.gob.guanajuato.conectate.events.conversation.TrainingRun.Made;
import mx.gob.guanajuato.conectate.events.conversation.TrainingRun.State;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Trains when staff ask for it, one at a time among all instances, and publishes what came of it. */
@ApplicationScoped
public class Teaching {
    private static final Logger LOG = Logger.getLogger(Teaching.class);
    private static final String SUBJECT = "Modelo de comprensión";

    private final TrainingDesk desk;
    private final ModelMaking making;
    private final StaffWriting writing;
    private final Audit audit;
    private final ManagedExecutor executor;
    private final String instance;
    private final Clock clock;

    Teaching(
            TrainingDesk desk,
            ModelMaking making,
            StaffWriting writing,
            Audit audit,
            ManagedExecutor executor,
            ServiceSettings settings,
            Clock clock) {
        this.desk = desk;
        this.making = making;
        this.writing = writing;
        this.audit = audit;
        this.executor = executor;
        this.instance = settings.instance();
        this.clock = clock;
    }

    /** The last training, as it stands. */
    public Optional<TrainingRun> last() {
        return desk.last();
    }

    /** Whether one runs now. */
    public boolean isBusy() {
        return desk.isBusy();
    }

    /** Whether the last one ended without a word, with the instance where it ran. */
    public boolean isInterrupted() {
        return desk.isInterrupted();
    }

    /** Whether the last model that was made should not be used. */
    public static boolean isWorse(Made made) {
        return Comparing.isWorse(made.compared());
    }

    /** Begins, and goes on in the background; false: one runs already. */
    public boolean begin(Actor actor) {
        Instant now = clock.instant();
        var run = new TrainingRun(
                "", now, instance, actor.name(), State.RUNNING, now, Optional.empty(), Optional.empty());
        boolean begun = writing.write(() -> desk.isBusy()
                ? Optional.empty()
                : Optional.of(List.of(record(run), told(actor, Action.MODEL_TRAINED, ""))));
        if (begun) executor.execute(() -> make(run));
        return begun;
    }

    private void make(TrainingRun run) {
        TrainingRun result;
        try {
            ModelMaking.Result made = making.make(() -> goesOn(run));
            result = next(run, made.version(), State.MADE, Optional.of(made.made()), Optional.empty());
        } catch (ModelMaking.Failed e) {
            LOG.errorf(e, "A training failed: begun=%s", run.begun());
            result = next(run, "", State.FAILED, Optional.empty(), Optional.of(e.getMessage()));
        }
        var written = result;
        writing.write(() -> desk.after(run.begun(), last -> written).map(after -> List.of(record(after))));
    }

    /** Says that it still runs. Kafka may be away for a while: the training goes on. */
    private void goesOn(TrainingRun run) {
        try {
            var now = next(run, "", State.RUNNING, Optional.empty(), Optional.empty());
            writing.write(() -> desk.after(run.begun(), last -> now).map(after -> List.of(record(after))));
        } catch (NotWritten e) {
            LOG.warnf("A training could not say that it goes on: begun=%s", run.begun());
        }
    }

    /** Offers the model that was made to every instance; false: there is none any more, or it is worse. */
    public boolean publish(Actor actor, String version) {
        return writing.write(() -> desk.last()
                .filter(run -> run.state() == State.MADE && run.version().equals(version))
                .filter(run -> run.made().filter(made -> !isWorse(made)).isPresent())
                .map(run -> List.of(
                        record(offer(run)),
                        record(next(run, version, State.PUBLISHED, run.made(), Optional.empty())),
                        told(actor, Action.MODEL_PUBLISHED, version))));
    }

    private Offered offer(TrainingRun run) {
        Made made = run.made().orElseThrow();
        return new Offered(run.version(), clock.instant(), made.path(), made.sha256(), made.bytes(), made.utterances());
    }

    private TrainingRun next(TrainingRun run, String version, State state, Optional<Made> made, Optional<String> told) {
        return new TrainingRun(version, clock.instant(), run.instance(), run.by(), state, run.begun(), made, told);
    }

    private ProducerRecord<String, byte[]> told(Actor actor, Action action, String version) {
        var after = Optional.of(version).filter(text -> !text.isEmpty()).map(text -> "Versión " + text);
        return Audit.record(audit.entry(actor, action, SUBJECT, Optional.empty(), after));
    }

    private static ProducerRecord<String, byte[]> record(ModelEvent event) {
        return EventRecords.of(Topics.INTENT_MODELS, event.key(), EventTypes.MODEL_EVENT, event);
    }
}
