package mx.gob.guanajuato.conectate.chatbot.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.content.files.ContentFile;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/**
 * Publishes files whose content is not in force yet. What staff changed since stays as staff left it. Two instances that
 * do it at once write the same revisions twice, which changes nothing.
 */
@ApplicationScoped
class ContentPublisher {
    private static final Logger LOG = Logger.getLogger(ContentPublisher.class);
    private static final String FROM_FILE = "file:";

    private final ContentCatalog catalog;
    private final KafkaClients kafka;
    private final Clock clock;

    ContentPublisher(ContentCatalog catalog, KafkaClients kafka, Clock clock) {
        this.catalog = catalog;
        this.kafka = kafka;
        this.clock = clock;
    }

    /**
     * Publishes what is new in the files; returns when all of it is on Kafka.
     *
     * @return the offset of the last change; empty when nothing was new
     */
    OptionalLong publish(List<ContentFile> files) throws InterruptedException, ExecutionException {
        var changed = files.stream().filter(this::notInForce).toList();
        var last = OptionalLong.empty();
        if (changed.isEmpty()) return last;
        try (var producer = kafka.producer("content-publisher")) {
            for (ContentFile file : changed) last = OptionalLong.of(publish(file, producer));
        }
        return last;
    }

    private boolean notInForce(ContentFile file) {
        return catalog.find(file.mark().key())
                .map(ContentChange::body)
                .filter(file.mark()::equals)
                .isEmpty();
    }

    private long publish(ContentFile file, Producer<String, byte[]> producer)
            throws InterruptedException, ExecutionException {
        var sends = new ArrayList<Future<RecordMetadata>>();
        int published = 0;
        for (Content content : file.read()) {
            Optional<ContentChange> change = revise(content, file);
            if (change.isEmpty()) continue;
            sends.addAll(send(change.get(), producer));
            published++;
        }
        for (Future<RecordMetadata> sent : sends) sent.get();
        // The mark comes last: a start that dies before it brings the whole file again.
        long last = 0;
        for (Future<RecordMetadata> sent : send(revise(file.mark(), file).orElseThrow(), producer))
            last = sent.get().offset();
        LOG.infof("Content published: file=%s changes=%d", file.mark().file(), published);
        return last;
    }

    /** The next revision, unless the content is in force as it is or staff has changed it. */
    private Optional<ContentChange> revise(Content content, ContentFile file) {
        Instant now = clock.instant();
        Optional<ContentChange> before = catalog.find(content.key());
        if (before.isPresent() && before.get().body().equals(content)) return Optional.empty();
        if (before.isPresent() && !before.get().origin().startsWith(FROM_FILE)) return Optional.empty();
        int revision = before.map(ContentChange::revision).orElse(0) + 1;
        String origin = FROM_FILE + file.mark().file();
        return Optional.of(new ContentChange(content.key(), revision, now, now, origin, content));
    }

    /** To the history first, then into force. */
    private static List<Future<RecordMetadata>> send(ContentChange change, Producer<String, byte[]> producer) {
        return Stream.of(Topics.CONTENT_HISTORY, Topics.CONTENT_CHANGES)
                .map(topic -> producer.send(EventRecords.of(topic, change.key(), EventTypes.CONTENT_CHANGE, change)))
                .toList();
    }
}
