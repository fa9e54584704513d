package mx.gob.guanajuato.conectate.delivery;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.Topics;
import org.apache.kafka.common.TopicPartition;

/** The two topics that a sender reads. Both are keyed alike, so a message and its statuses lie in partitions of one number. */
record TopicPair(String outboundTopic) {
    TopicPartition outbound(int number) {
        return new TopicPartition(outboundTopic, number);
    }

    TopicPartition statuses(int number) {
        return new TopicPartition(Topics.STATUSES.name(), number);
    }

    /** The numbers of the outbound partitions among these. */
    Set<Integer> numbers(Collection<TopicPartition> partitions) {
        return partitions.stream()
                .filter(one -> one.topic().equals(outboundTopic))
                .map(TopicPartition::partition)
                .collect(Collectors.toSet());
    }
}
