package mx.gob.guanajuato.conectate.operations.meters;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far a reader has come, wherever it keeps that. */
@FunctionalInterface
public interface ReaderPosition {
    /** The offset of the next record to read, in each partition that it reads; may wait, and may throw when it is away. */
    Map<TopicPartition, Long> now();
}
