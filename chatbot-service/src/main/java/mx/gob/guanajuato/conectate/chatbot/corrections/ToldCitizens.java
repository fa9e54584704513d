package mx.gob.guanajuato.conectate.chatbot.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Finds out who was told figures that were corrected since, and who of them may be written to. */
@ApplicationScoped
class ToldCitizens {
    /** Meta's customer service window: 24 hours from the citizen's last message. */
    private static final Duration WINDOW = Duration.ofHours(24);

    /** A message on its way must not find the window closed. */
    private static final Duration SPARE = Duration.ofMinutes(10);

    private static final String FIGURE = "\"figure/";

    private final TopicScan scan;
    private final ErasedCitizens erased;
    private final Clock clock;

    ToldCitizens(TopicScan scan, ErasedCitizens erased, Clock clock) {
        this.scan = scan;
        this.erased = erased;
        this.clock = clock;
    }

    /** A citizen on one of our numbers: each number has a window of its own. */
    record Talk(CitizenKey citizen, String phoneNumberId) {}

    /**
     * What was found.
     *
     * @param told how many citizens were told a wrong figure in the last 8 days
     * @param knowing how many of them were told the right one since, by an answer or by a correction
     * @param open the others whose window is open, and until when
     */
    record Found(int told, int knowing, Map<Talk, Instant> open) {}

    /** Counts now, for each correction by its key. */
    Map<String, Found> of(Collection<Correction> corrections) {
        if (corrections.isEmpty()) return Map.of();
        Instant now = clock.instant();
        Map<String, Hearers> hearers =
                corrections.stream().collect(Collectors.toMap(Correction::key, Hearers::new, (one, other) -> one));
        scan.since(Topics.OUTBOUND_ANSWERS, now.minus(Corrections.KNOWN), record -> hear(record, hearers));
        Map<Talk, Instant> open = open(hearers.values(), now);
        var found = new HashMap<String, Found>();
        hearers.forEach((key, each) -> found.put(key, each.found(open)));
        return found;
    }

    private void hear(ConsumerRecord<String, byte[]> record, Map<String, Hearers> hearers) {
        if (!new String(record.value(), StandardCharsets.UTF_8).contains(FIGURE)) return;
        try {
            var message = EventJson.read(EventTypes.OUTBOUND_MESSAGE, record.value());
            if (erased.covers(message.citizen(), message.createdAt())) return;
            message.contentRevisions().stream()
                    .map(citation -> citation.substring(0, Math.max(0, citation.lastIndexOf('@'))))
                    .distinct()
                    .map(hearers::get)
                    .filter(each -> each != null)
                    .forEach(each -> each.hear(message));
        } catch (InvalidEvent e) {
            // Delivery leaves it as a dead letter: nobody read it.
        }
    }

    /** When each window closes that is open. */
    private Map<Talk, Instant> open(Collection<Hearers> hearers, Instant now) {
        Set<String> keys = hearers.stream()
                .flatMap(each -> each.waiting().stream())
                .map(talk -> talk.citizen().value())
                .collect(Collectors.toSet());
        var until = new HashMap<Talk, Instant>();
        if (keys.isEmpty()) return until;
        scan.since(Topics.INBOUND, now.minus(WINDOW), record -> {
            if (keys.contains(record.key())) wrote(record, until);
        });
        until.values().removeIf(end -> end.isBefore(now.plus(SPARE)));
        return until;
    }

    private static void wrote(ConsumerRecord<String, byte[]> record, Map<Talk, Instant> until) {
        try {
            InboundMessage message = EventJson.read(EventTypes.INBOUND_MESSAGE, record.value());
            var talk = new Talk(message.citizen(), message.phoneNumberId());
            until.merge(talk, message.sentAt().plus(WINDOW), (one, other) -> one.isAfter(other) ? one : other);
        } catch (InvalidEvent e) {
            // What cannot be read opens no window: better one citizen untold than one written to without leave.
        }
    }
}
