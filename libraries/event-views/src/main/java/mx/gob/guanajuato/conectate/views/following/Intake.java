package mx.gob.guanajuato.conectate.views.following;

import java.util.List;
import mx.gob.guanajuato.conectate.views.Change;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Consecutive records of one partition on their way into the store as one script call. */
interface Intake {
    /** Whether the record is in; false when it has to go into the next one. An empty one takes any. */
    boolean take(ConsumerRecord<String, byte[]> record);

    /** What they change, all together. */
    List<Change> changes();

    /** Those among them that the view cannot take. */
    List<Unreadable> unreadable();
}
