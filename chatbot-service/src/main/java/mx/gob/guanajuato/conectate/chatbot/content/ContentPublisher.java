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
            var contents = new ArrayList<Future<RecordMetadata>>();
            for (ContentFile file : changed) contents.addAll(publish(file, producer));
            for (Future<RecordMetadata> sent : contents) sent.get();
            // The marks come last: a start that dies before them brings the whole files again.
            var marks = new ArrayList<Future<RecordMetadata>>();
            for (ContentFile file : changed)
                marks.addAll(send(revise(file.mark(), file).orElseThrow(), producer));
            for (Future<RecordMetadata> sent : marks)
                last = OptionalLong.of(sent.get().offset());
        }
        return last;
    }

    private boolean notInForce(ContentFile file) {
        return catalog.find(file.mark().key())
                .map(ContentChange::body)
                .filter(file.mark()::equals)
                .isEmpty();
    }

    private List<Future<RecordMetadata>> publish(ContentFile file, Producer<String, byte[]> producer) {
        var sends = new ArrayList<Future<RecordMetadata>>();
        int changes = 0;
        for (Content content : file.read()) {
            Optional<ContentChange> change = revise(content, file);
            if (change.isEmpty()) continue;
            sends.addAll(send(change.get(), producer));
            changes++;
        }
        LOG.infof("Content is published: file=%s changes=%d", file.mark().file(), changes);
        return sends;
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
