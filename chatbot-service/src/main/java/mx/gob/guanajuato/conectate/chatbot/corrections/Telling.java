package mx.gob.guanajuato.conectate.chatbot.corrections;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.chatbot.answers.figures.CorrectionTexts;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.events.MessageIds;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.whatsapp.message.TextMessage;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/**
 * Tells citizens that a figure was corrected. Each message has an id of its own that is derived from the correction and the
 * citizen, so whoever is told twice by two of the staff, or once more after a failure, reads it once.
 */
@ApplicationScoped
public class Telling {
    private static final int AT_MOST_SECONDS = 5;

    private final ToldCitizens citizens;
    private final CorrectionTexts texts;
    private final ContentCatalog catalog;
    private final KafkaClients kafka;
    private final Audit audit;
    private final Clock clock;
    private volatile Producer<String, byte[]> producer;

    Telling(
            ToldCitizens citizens,
            CorrectionTexts texts,
            ContentCatalog catalog,
            KafkaClients kafka,
            Audit audit,
            Clock clock) {
        this.citizens = citizens;
        this.texts = texts;
        this.catalog = catalog;
        this.kafka = kafka;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How many it is about.
     *
     * @param told were told another figure in the last 8 days
     * @param knowing of them, those who were told the right one since
     * @param open of the rest, those whose window is open
     */
    public record Reach(int told, int knowing, int open) {
        /** Who cannot be told any more. */
        public int getClosed() {
            return told - knowing - open;
        }
    }

    /** Counts. */
    public Reach reach(Correction correction) {
        var found = citizens.of(correction);
        return new Reach(found.told(), found.knowing(), found.open().size());
    }

    /** What they would read. */
    public String text(Correction correction) {
        return texts.of(correction.now(), correction.before());
    }

    /**
     * Hands the messages over for sending.
     *
     * @param subject what the audit calls the figure
     * @return how many
     * @throws NotWritten when Kafka did not take all of them; who was not told can be told again
     */
    public int tell(Correction correction, String subject, Actor actor) {
        var open = citizens.of(correction).open();
        if (open.isEmpty()) return 0;
        String text = text(correction);
        audit.tell(
                actor,
                Action.CORRECTION_SENT,
                subject,
                Optional.empty(),
                Optional.of(SpanishFormats.counted(open.size(), "persona", "personas") + "\n" + text));
        var sent = new ArrayList<Future<RecordMetadata>>();
        try {
            open.forEach((talk, until) -> sent.add(producer()
                    .send(EventRecords.of(
                            Topics.OUTBOUND_ANSWERS,
                            talk.citizen().value(),
                            EventTypes.OUTBOUND_MESSAGE,
                            message(correction, talk, until, text)))));
            for (var one : sent) one.get(AT_MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new NotWritten("corrections", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotWritten("corrections", e);
        }
        return open.size();
    }

    private OutboundMessage message(Correction correction, ToldCitizens.Talk talk, Instant until, String text) {
        var citations = new ArrayList<>(List.of(correction.citation()));
        catalog.find("topic/" + CorrectionTexts.TOPIC)
                .map(ContentChange::citation)
                .ifPresent(citations::add);
        return new OutboundMessage(
                MessageIds.correction(correction.citation(), talk.citizen()),
                talk.citizen(),
                talk.phoneNumberId(),
                new TextMessage(text, false).toGraph(),
                clock.instant(),
                until,
                Optional.empty(),
                citations);
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) producer = kafka.producer("corrections");
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) producer.close();
    }
}
