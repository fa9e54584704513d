package mx.gob.guanajuato.conectate.delivery.sending;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.delivery.progress.LastKnown;
import mx.gob.guanajuato.conectate.delivery.progress.Progress;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Calling;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Recording;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Waiting;
import mx.gob.guanajuato.conectate.delivery.progress.Subject;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.queue.OutboundPartition;
import mx.gob.guanajuato.conectate.delivery.settling.Verdict;
import mx.gob.guanajuato.conectate.delivery.settling.Verdicts;
import mx.gob.guanajuato.conectate.delivery.surroundings.Agenda;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;
import mx.gob.guanajuato.conectate.delivery.turns.Moments;
import mx.gob.guanajuato.conectate.delivery.turns.Takers;
import mx.gob.guanajuato.conectate.delivery.turns.Turns;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome;

/** Moves messages from state to state, on one thread: what each state does when it is entered stands here. */
public final class Deliverer implements Recorder.Next, Takers {
    private final Rules rules;
    private final Surroundings around;
    private final Verdicts verdicts;
    private final Turns turns;
    private final Moments moments;
    private final Calls calls;
    private final Recorder recorder;
    private final GivenUp givenUp;
    private final Doubts doubts;
    private boolean stopping;

    public Deliverer(Rules rules, Surroundings around) {
        this.rules = rules;
        this.around = around;
        this.verdicts = new Verdicts(rules.retries());
        this.turns = new Turns(around, this);
        this.moments = new Moments(around);
        this.calls = new Calls(around, rules.inFlight());
        this.recorder = new Recorder(around);
        this.givenUp = new GivenUp(around, recorder);
        var afterwards = new Afterwards(this, rules.outboundTopic(), verdicts, around);
        this.doubts = new Doubts(this, rules.inDoubt(), verdicts, afterwards, around);
    }

    /** A partition is taken over: what its committed offset has passed goes on from where the log tells. */
    public void takeOver(OutboundPartition home) {
        var restored = home.passed().stream()
                .map(known -> home.restore(known, messageOf(home, known)))
                .toList();
        restored.forEach(delivery -> {
            if (delivery.message().isPresent()) nextTurn(delivery);
            else enter(delivery, delivery.progress());
        });
    }

    /** Where it may be sent again; a broadcast in doubt only waits for its status. */
    private Optional<OutboundMessage> messageOf(OutboundPartition home, LastKnown known) {
        boolean maySend =
                known.progress() instanceof Waiting || !rules.inDoubt().neverResends();
        if (!maySend) return Optional.empty();
        return around.records()
                .read(home.number(), known.outboundOffset())
                .toCompletableFuture()
                .join();
    }

    /** A message was read. */
    public void take(OutboundPartition home, OutboundMessage message, long offset) {
        String origin = rules.outboundTopic() + "/" + home.number() + "/" + offset;
        var subject = new Subject(message.messageId(), origin, message.broadcastId());
        home.take(subject, message, offset, now()).ifPresentOrElse(this::arrived, around.meters()::repeated);
    }

    private void arrived(Delivery delivery) {
        nextTurn(delivery);
        delivery.home()
                .statuses()
                .takeEarly(delivery.subject().messageId())
                .forEach(early -> doubts.hear(delivery, early.status(), early.offset()));
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
        delivery.home().nextTurn(delivery).ifPresent(next -> {
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
        moments.await(delivery, call, () -> call(delivery, call));
    }

    @Override
    public boolean areTaking() {
        return !stopping;
    }

    @Override
    public int places() {
        return calls.places();
    }

    @Override
    public void takePlace() {
        calls.takePlace();
    }

    @Override
    public void freePlace() {
        calls.freePlace();
    }

    @Override
    public void attempt(Delivery delivery, Waiting state, Instant at) {
        int attempt = state.tries().attempts() + 1;
        enter(delivery, state.attempt(delivery.subject().attempted(now(), attempt), at));
    }

    @Override
    public void tooLate(Delivery delivery, Waiting state) {
        follow(delivery, verdicts.tooLate(delivery, state.tries(), now()));
    }

    @Override
    public void stopped(Delivery delivery, Waiting state, String why) {
        follow(delivery, verdicts.stopped(delivery, state.tries(), why, now()));
    }

    @Override
    public void recorded(Delivery delivery, Recording step) {
        if (step.event() instanceof DeliveryEvent.Accepted accepted) delivery.takenAs(accepted.wamid());
        if (step.event() instanceof DeliveryEvent.Settled settled) delivery.takenAs(settled.wamid());
        if (step.event() instanceof DeliveryEvent.Unconfirmed) delivery.unconfirmed();
        delivery.releaseStatuses();
        enter(delivery, step.then());
    }

    @Override
    public void superseded(Delivery delivery, Recording step) {
        if (step.announcesCall()) calls.freePlace();
    }

    private void call(Delivery delivery, Calling call) {
        boolean isMeant = !delivery.dropped() && delivery.progress() == call;
        if (isMeant && !delivery.expired(now())) {
            calls.call(delivery, outcome -> answered(delivery, call, outcome));
            return;
        }
        calls.freePlace();
        if (isMeant) follow(delivery, verdicts.tooLate(delivery, call.tries(), now()));
    }

    private void answered(Delivery delivery, Calling call, SendOutcome outcome) {
        // A status came before the answer and has settled it: it counts once.
        if (delivery.progress() != call) return;
        hearOfBroadcast(delivery.subject().broadcastId(), outcome);
        follow(delivery, verdicts.of(outcome, delivery, call.tries(), now()));
    }

    private void hearOfBroadcast(Optional<String> broadcastId, SendOutcome outcome) {
        if (outcome instanceof SendOutcome.Accepted) around.broadcasts().accepted(broadcastId);
        if (outcome instanceof SendOutcome.Refused refused) around.broadcasts().refused(broadcastId, refused.error());
    }
}
