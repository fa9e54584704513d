package mx.gob.guanajuato.conectate.chatbot.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.teaching.Unknowns.Group;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.Utterances;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.common.TopicPartition;

/** What was not understood and has no intent yet. Read from the topic when somebody looks, which is rare. */
@ApplicationScoped
public class NotUnderstood {
    private static final Duration POLL = Duration.ofMillis(200);

    /** Nobody teaches more at once; what is said more rarely waits. */
    private static final int MOST = 1_500;

    private final KafkaClients kafka;
    private final ContentCatalog catalog;
    private final Clock clock;

    NotUnderstood(KafkaClients kafka, ContentCatalog catalog, Clock clock) {
        this.kafka = kafka;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Alike ones together, the largest group first. */
    public List<List<Group>> groups(Duration since) {
        Set<String> known = known();
        return Likeness.groups(all(since).stream()
                .filter(group -> !known.contains(group.id()))
                .limit(MOST)
                .toList());
    }

    /** The texts of those ids, as far as there are such. */
    public List<String> texts(Collection<String> ids, Duration since) {
        return all(since).stream()
                .filter(group -> ids.contains(group.id()))
                .map(Group::text)
                .toList();
    }

    private List<Group> all(Duration since) {
        var unknowns = new Unknowns(clock.instant().minus(since));
        var partitions = IntStream.range(0, Topics.UTTERANCES_UNKNOWN.partitions())
                .mapToObj(partition -> new TopicPartition(Topics.UTTERANCES_UNKNOWN.name(), partition))
                .toList();
        try (var consumer = kafka.reader(Map.of("client.id", "not-understood"))) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one)))
                consumer.poll(POLL).forEach(record -> unknowns.learn(record.value()));
        }
        return unknowns.mostFirst();
    }

    /** The ids of what staff have taught, or said that there is nothing to teach. */
    private Set<String> known() {
        return catalog.all(Utterances.class).stream()
                .map(ContentChange::body)
                .flatMap(body -> ((Utterances) body).sentences().stream())
                .map(UtteranceId::of)
                .collect(Collectors.toSet());
    }
}
