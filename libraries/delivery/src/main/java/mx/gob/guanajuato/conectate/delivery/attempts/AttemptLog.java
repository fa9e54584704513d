package mx.gob.guanajuato.conectate.delivery.attempts;

import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;

/** Where attempts and outcomes are recorded, and what cannot be processed is buried. */
public interface AttemptLog {
    /** What became of one record; comes on any thread. */
    interface Written {
        /** Every in-sync replica has it. */
        void acknowledged(long offset);

        /** It may be there all the same: a producer that gives up does not know. */
        void failed(Exception cause);
    }

    /** Records one event in the partition of its outbound record. */
    void append(int partition, DeliveryEvent event, Written written);

    /** Gives up a record that cannot be processed; it keeps its key. */
    void bury(DeadLetter letter, Written written);
}
