package mx.gob.guanajuato.conectate.delivery.turns;

import java.time.Instant;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Waiting;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;

/** What is done with those whose turn it is. */
public interface Takers {
    /** Whether anything may be begun at all. */
    boolean areTaking();

    /** How many calls may still be begun side by side. */
    int places();

    void takePlace();

    void freePlace();

    /** Its call goes out at that moment; a place was taken for it. */
    void attempt(Delivery delivery, Waiting state, Instant at);

    /** It is of no use any more, or lies nowhere any more. */
    void tooLate(Delivery delivery, Waiting state);

    /** Its broadcast goes on no more. */
    void stopped(Delivery delivery, Waiting state, String why);
}
