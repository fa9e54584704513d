package mx.gob.guanajuato.conectate.delivery.sending;

import java.time.Duration;
import java.time.Instant;
import mx.gob.guanajuato.conectate.delivery.progress.Progress;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Calling;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Recording;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Waiting;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.queue.OutboundPartition;
import mx.gob.guanajuato.conectate.delivery.settling.Verdict;
import mx.gob.guanajuato.conectate.delivery.settling.Verdicts;
import mx.gob.guanajuato.conectate.delivery.surroundings.Agenda;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;
import mx.gob.guanajuato.conectate.delivery.turns.Moments;
import mx.gob.guanajuato.conectate.delivery.turns.Turns;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/** Moves messages from state to state, on one thread; what each state does when it is entered, {@link Entering} tells. */
public final class Deliverer implements Recorder.Next {
    private final Surroundings around;
    private final Arrivals arrivals;
    private final Beginnings beginnings;
    private final Turns turns;
    private final Moments moments;
    private final Calls calls;
    private final Announcements announcements = new Announcements();
    private final Recorder recorder;
    private final GivenUp givenUp;
    private final Doubts doubts;
    private boolean stopping;

    public Deliverer(Rules rules, Surroundings around) {
        this.around = around;
        var verdicts = new Verdicts(rules.retries());
        this.arrivals = new Arrivals(this, rules, around);
        this.calls = new Calls(around, rules.inFlight());
        this.beginnings = new Beginnings(this, verdicts, calls, announcements, around);
        this.turns = new Turns(around, beginnings);
        this.moments = new Moments(around);
        this.recorder = new Recorder(around);
        this.givenUp = new GivenUp(around, recorder);
        var afterwards = new Afterwards(this, rules.outboundTopic(), verdicts, around);
        this.doubts = new Doubts(this, rules.inDoubt(), verdicts, afterwards, around);
    }

    /** A partition is taken over. */
    public void takeOver(OutboundPartition home) {
        arrivals.takeOver(home);
    }

    /** A message was read. */
    public void take(OutboundPartition home, OutboundMessage message, long offset) {
        arrivals.take(home, message, offset);
    }

    /** What statuses say. */
    public Doubts doubts() {
        return doubts;
    }

    /** A record that cannot be read: its partition goes on. */
    public void bury(DeadLetter letter, Runnable buried) {
        recorder.bury(letter, "unreadable", buried);
    }

    /** Lets on what is due and has a permit. */
    public void proceed() {
        around.agenda().run(now());
        moments.proceed();
        if (!stopping) turns.proceed();
    }

    /** Nothing is begun any more; what is out comes to its record. */
    public void stop() {
        stopping = true;
    }

    public void goOn() {
        stopping = false;
    }

    /** Whether a call is out or an event not yet on the log. */
    public boolean isBusy() {
        return calls.taken() > 0 || recorder.unrecorded() > 0 || turns.isAsking();
    }

    /** Whether a message waits for nothing but a permit. */
    public boolean hasTurns() {
        return !turns.isEmpty();
    }

    public int callsOut() {
        return calls.taken();
    }

    void enter(Delivery delivery, Progress next) {
        delivery.progress(next);
        next.fold(new Entering(this, delivery));
    }

    void follow(Delivery delivery, Verdict verdict) {
        if (verdict.step().then() instanceof Waiting) around.meters().retried(verdict.retryCode());
        delivery.message().ifPresent(message -> around.permits()
                .signal(message.phoneNumberId(), verdict.signal(), verdict.reason()));
        enter(delivery, verdict.step());
    }

    void nextTurn(Delivery delivery) {
        delivery.home().lanes().nextTurn(delivery).ifPresent(next -> {
            // What a status moved on before its turn is on its way already.
            if (!next.begun() || next.progress() instanceof Waiting) enter(next, next.progress());
        });
    }

    Instant now() {
        return around.now();
    }

    Agenda agenda() {
        return around.agenda();
    }

    Turns turns() {
        return turns;
    }

    /** What is given up leaves its dead letter first. */
    void record(Delivery delivery, Recording step) {
        givenUp.bury(delivery, step, () -> recorder.record(delivery, step, this));
    }

    void callAtItsMoment(Delivery delivery, Calling call) {
        moments.await(delivery, call, () -> beginnings.call(delivery, call));
    }

    boolean isTaking() {
        return !stopping;
    }

    void tooLate(Delivery delivery, Waiting state) {
        beginnings.tooLate(delivery, state);
    }

    @Override
    public void recorded(Delivery delivery, Recording step) {
        if (step.announcesCall())
            announcements.took(Duration.between(step.event().at(), now()));
        if (step.event() instanceof DeliveryEvent.Accepted accepted) delivery.takenAs(accepted.wamid());
        if (step.event() instanceof DeliveryEvent.Settled settled) delivery.takenAs(settled.wamid());
        if (step.event() instanceof DeliveryEvent.Unconfirmed) delivery.unconfirmed();
        delivery.heard().release();
        enter(delivery, step.then());
    }

    @Override
    public void superseded(Delivery delivery, Recording step) {
        if (step.announcesCall()) calls.freePlace();
    }
}
