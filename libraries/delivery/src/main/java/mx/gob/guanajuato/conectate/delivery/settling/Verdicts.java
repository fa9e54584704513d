package mx.gob.guanajuato.conectate.delivery.settling;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.delivery.limits.NumberSignal;
import mx.gob.guanajuato.conectate.delivery.progress.Progress;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Done;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Recording;
import mx.gob.guanajuato.conectate.delivery.progress.Tries;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphError;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome;

/** Judges what was heard of a message. */
public final class Verdicts {
    /** Meta has the message (Meta, status webhooks). A word that does not exist yet proves nothing. */
    private static final Set<String> PROOFS = Set.of("sent", "delivered", "read", "played");

    private static final String FAILED = "failed";

    private final RetryPolicy retries;

    public Verdicts(RetryPolicy retries) {
        this.retries = retries;
    }

    /** Whether the status proves that Meta took the message that bears our id. */
    public static boolean proves(MessageStatus status) {
        return PROOFS.contains(status.status());
    }

    /** Whether it tells that a call which Meta had taken failed afterwards. */
    public static boolean fails(MessageStatus status) {
        return FAILED.equals(status.status());
    }

    /** What the answer to a call means. */
    public Verdict of(SendOutcome outcome, Delivery delivery, Tries tries, Instant now) {
        return outcome.fold(new OutcomeCases(this, delivery, tries, now));
    }

    /** What it means that every call which may have reached Meta failed there. */
    public Verdict ofFailure(MessageStatus status, Delivery delivery, Tries tries, Instant now) {
        return ofRefusal(errorOf(status), delivery, tries.failedLater(), now);
    }

    /** Why Meta failed a message that it had taken. */
    public static GraphError errorOf(MessageStatus status) {
        int code = status.errorCode().orElse(GraphError.NO_CODE);
        return GraphError.ofStatus(code, "failed after it was taken");
    }

    /** What it means that Meta failed a message whose end was that Meta took it. */
    public Verdict failedLater(MessageStatus status, Delivery delivery, Tries tries, Instant now) {
        var error = errorOf(status);
        var counted = tries.refused();
        boolean isGivenUp = !error.reaction().mayGoAgain()
                || delivery.expired(now)
                || (error.reaction() == GraphReaction.RETRY_LATER && counted.refusals() >= retries.maxAttempts());
        if (isGivenUp)
            return end(failed(status, error, delivery, counted, Optional.empty(), now), NumberSignal.NONE, "");
        var dueAt = now.plus(backoff(error, counted));
        var event = failed(status, error, delivery, counted, Optional.of(dueAt), now);
        return new Verdict(
                new Recording(event, new Progress.Waiting(counted, dueAt)),
                signalOf(error.reaction()),
                "code " + error.code());
    }

    private static DeliveryEvent failed(
            MessageStatus status,
            GraphError error,
            Delivery delivery,
            Tries tries,
            Optional<Instant> retryAt,
            Instant now) {
        return delivery.subject().failed(now, status.wamid(), error.code(), retryAt, tries);
    }

    private static NumberSignal signalOf(GraphReaction reaction) {
        return switch (reaction) {
            case SLOW_NUMBER -> NumberSignal.SLOW;
            case PAUSE_NUMBER, CONFIGURATION -> NumberSignal.PAUSE;
            case RETRY_LATER, GIVE_UP, STOP_BROADCAST -> NumberSignal.NONE;
        };
    }

    /** Its broadcast was stopped before it went out. */
    public Verdict stopped(Delivery delivery, Tries tries, String why, Instant now) {
        var subject = delivery.subject();
        var event = tries.doubts() > 0
                ? subject.unconfirmed(now)
                : subject.refused(now, GraphError.NO_CODE, DeliveryEvent.STOPPED + why);
        return end(event, NumberSignal.NONE, why);
    }

    /** A status proved that Meta took it. */
    public Verdict settled(MessageStatus status, Delivery delivery, Instant now) {
        return end(delivery.subject().settled(now, status.wamid(), status.status()), NumberSignal.NONE, "");
    }

    /** It is too late to send it: it was never at Meta, or nobody knows. */
    public Verdict tooLate(Delivery delivery, Tries tries, Instant now) {
        var subject = delivery.subject();
        var event = tries.doubts() > 0 ? subject.unconfirmed(now) : subject.expired(now);
        return end(event, NumberSignal.NONE, "not-after");
    }

    /** No status came in all the time that it could. */
    public Verdict unconfirmed(Delivery delivery, Instant now) {
        return end(delivery.subject().unconfirmed(now), NumberSignal.NONE, "no status");
    }

    Verdict ofRefusal(GraphError error, Delivery delivery, Tries tries, Instant now) {
        var counted = tries.refused();
        return switch (error.reaction()) {
            case GIVE_UP, STOP_BROADCAST -> refused(error, delivery, now);
            case RETRY_LATER ->
                counted.refusals() >= retries.maxAttempts()
                        ? refused(error, delivery, now)
                        : again(error, delivery, counted, backoff(error, counted), NumberSignal.NONE, now);
            // The number's own fault or trouble: the message may wait until its not-after, and does not count it.
            case SLOW_NUMBER -> again(error, delivery, tries, whenAway(tries), NumberSignal.SLOW, now);
            case PAUSE_NUMBER, CONFIGURATION -> again(error, delivery, tries, Duration.ZERO, NumberSignal.PAUSE, now);
        };
    }

    Verdict notAttempted(String reason, Delivery delivery, Tries tries, Instant now) {
        return parked(delivery, tries, now.plus(whenAway(tries)), reason, now);
    }

    Verdict end(DeliveryEvent event, NumberSignal signal, String reason) {
        return new Verdict(new Recording(event, Done.DONE), signal, reason);
    }

    private Duration whenAway(Tries tries) {
        return retries.whenAway(tries.attempts() - 1);
    }

    private Duration backoff(GraphError error, Tries tries) {
        int earlier = Math.max(0, tries.refusals() - 1);
        return retries.backoff(earlier, error.delay(earlier));
    }

    private Verdict refused(GraphError error, Delivery delivery, Instant now) {
        // An answer about this message alone shows that the number may send.
        var signal = error.httpStatus() > 0 && error.documented() ? NumberSignal.FINE : NumberSignal.NONE;
        return end(delivery.subject().refused(now, error.code(), error.details()), signal, error.details());
    }

    private Verdict again(
            GraphError error, Delivery delivery, Tries tries, Duration wait, NumberSignal signal, Instant now) {
        // Its offset has been passed, so nobody would find it again after a restart.
        if (delivery.message().isEmpty()) return refused(error, delivery, now);
        var parked = parked(delivery, tries, now.plus(wait), "code " + error.code(), now);
        return new Verdict(parked.step(), signal, "code " + error.code() + ": " + error.details());
    }

    private static Verdict parked(Delivery delivery, Tries tries, Instant dueAt, String reason, Instant now) {
        var event = delivery.subject().parked(now, dueAt, reason, tries);
        return new Verdict(new Recording(event, new Progress.Waiting(tries, dueAt)), NumberSignal.NONE, reason);
    }
}
