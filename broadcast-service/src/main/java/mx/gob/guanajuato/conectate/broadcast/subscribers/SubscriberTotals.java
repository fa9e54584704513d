package mx.gob.guanajuato.conectate.broadcast.subscribers;

/** How many citizens are subscribed now, in the partitions that this instance works on. */
public interface SubscriberTotals {
    /** The count. */
    int total();
}
