package mx.gob.guanajuato.conectate.delivery.settling;

import java.time.Duration;
import java.time.Instant;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.InDoubt;

/**
 * How long a message in doubt waits for its status, and what happens when none comes.
 *
 * @param lane so long it holds up later messages to the same recipient
 * @param patience so long a status may take; each further doubt about the same message doubles it
 * @param resends how often the message goes again; 0: never, it ends unconfirmed
 */
public record InDoubtPolicy(Duration lane, Duration patience, int resends) {

    /** An answer is better twice than never. */
    public static InDoubtPolicy ofAnswers(Duration lane, Duration grace, int resends) {
        return new InDoubtPolicy(lane, grace, resends);
    }

    /** A broadcast is better never than twice. */
    public static InDoubtPolicy ofBroadcasts(Duration lane, Duration unconfirmedAfter) {
        return new InDoubtPolicy(lane, unconfirmedAfter, 0);
    }

    /** From then on later messages to the recipient do not wait for it. */
    public Instant freesLane(InDoubt doubt) {
        return doubt.since().plus(lane);
    }

    /** Then it goes again, or ends. */
    public Instant patienceEnds(InDoubt doubt) {
        int earlier = Math.max(0, Math.min(doubt.tries().doubts(), resends) - 1);
        return doubt.since().plus(patience.multipliedBy(1L << earlier));
    }

    /** Whether it goes again. */
    public boolean resends(InDoubt doubt) {
        return doubt.tries().doubts() <= resends;
    }

    /** Whether it never does: then its offset need not wait for its end. */
    public boolean neverResends() {
        return resends == 0;
    }
}
