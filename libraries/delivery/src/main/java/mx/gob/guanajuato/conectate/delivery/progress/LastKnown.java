package mx.gob.guanajuato.conectate.delivery.progress;

import java.util.Optional;

/**
 * What the delivery-log says of one message.
 *
 * @param progress where the message stands: {@code Done}, {@code Waiting} or {@code InDoubt}; after an attempt without
 *     outcome a {@code Recording} of the doubt
 * @param outboundOffset where the message lies in its outbound partition
 * @param firstLogOffset the first record on the log that speaks of it
 * @param attempts how many calls went out, as far as the log tells
 * @param takenAs the wamid of a message that Meta took
 * @param failedAs the wamid of a call that failed after it was taken
 * @param unconfirmed whether it ended without anybody knowing if Meta took it
 */
public record LastKnown(
        Subject subject,
        Progress progress,
        long outboundOffset,
        long firstLogOffset,
        int attempts,
        Optional<String> takenAs,
        Optional<String> failedAs,
        boolean unconfirmed) {

    /** Of a message of which nothing is known but where it stands. */
    public LastKnown(Subject subject, Progress progress, long outboundOffset, long firstLogOffset) {
        this(subject, progress, outboundOffset, firstLogOffset, 1, Optional.empty(), Optional.empty(), false);
    }

    /** Whether the message has its end. */
    public boolean isDone() {
        return progress instanceof Progress.Done;
    }

    /**
     * What both say together. The later record counts; but an end stays the end, whatever a former owner wrote after it,
     * unless it was that Meta took the message, and Meta failed it; or that nobody knew, and Meta told after all.
     */
    public LastKnown then(LastKnown later) {
        var newest = isDone() && !later.isFailureOf(this) && !later.tellsAfter(this) ? this : later;
        return new LastKnown(
                newest.subject.orBroadcastOf(subject),
                newest == this ? progress : after(progress, newest.progress),
                outboundOffset,
                firstLogOffset,
                Math.max(attempts, newest.attempts),
                newest.takenAs,
                newest.failedAs,
                newest.unconfirmed);
    }

    /** The later, a doubt of which may be only of the last call. */
    private static Progress after(Progress earlier, Progress later) {
        if (later instanceof Progress.Recording step)
            return new Progress.Recording(step.event(), after(earlier, step.then()));
        if (!(later instanceof Progress.InDoubt doubt)) return later;
        return triesOf(earlier)
                .<Progress>map(tries -> new Progress.InDoubt(doubt.tries().after(tries), doubt.since()))
                .orElse(later);
    }

    private static Optional<Tries> triesOf(Progress progress) {
        if (progress instanceof Progress.Recording step) return triesOf(step.then());
        if (progress instanceof Progress.InDoubt doubt) return Optional.of(doubt.tries());
        return progress instanceof Progress.Waiting waiting ? Optional.of(waiting.tries()) : Optional.empty();
    }

    private boolean isFailureOf(LastKnown end) {
        return failedAs.isPresent() && failedAs.equals(end.takenAs);
    }

    private boolean tellsAfter(LastKnown end) {
        return end.unconfirmed && takenAs.isPresent();
    }

    /** What is remembered of it once it has its end. */
    public Ended ended() {
        return Ended.of(firstLogOffset, outboundOffset, attempts, takenAs, subject.broadcastId(), unconfirmed);
    }
}
