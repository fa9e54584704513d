package mx.gob.guanajuato.conectate.chatbot.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Finds out who was told a figure that was corrected since, and who of them may be written to. */
@ApplicationScoped
public class ToldCitizens {
    /** Meta's customer service window: 24 hours from the citizen's last message. */
    private static final Duration WINDOW = Duration.ofHours(24);

    /** A message on its way must not find the window closed. */
    private static final Duration SPARE = Duration.ofMinutes(10);

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

    /** Counts now. */
    Found of(Correction correction) {
        var told = new HashSet<Talk>();
        var knowing = new HashSet<Talk>();
        Instant now = clock.instant();
        scan.since(Topics.OUTBOUND_ANSWERS, now.minus(Corrections.KNOWN), record -> {
            if (!new String(record.value(), StandardCharsets.UTF_8).contains(correction.key())) return;
            note(correction, record, told, knowing);
        });
        var waiting = told.stream().filter(talk -> !knowing.contains(talk)).collect(Collectors.toSet());
        knowing.retainAll(told);
        return new Found(people(told), people(knowing), open(waiting, now));
    }

    private void note(Correction correction, ConsumerRecord<String, byte[]> record, Set<Talk> told, Set<Talk> knowing) {
        OutboundMessage message;
        try {
            message = EventJson.read(EventTypes.OUTBOUND_MESSAGE, record.value());
        } catch (InvalidEvent e) {
            return; // delivery leaves it as a dead letter: nobody read it
        }
        if (erased.covers(message.citizen(), message.createdAt())) return;
        var citations = message.contentRevisions();
        if (citations.stream().anyMatch(each -> each.startsWith(correction.dayAfter()))) return;
        var talk = new Talk(message.citizen(), message.phoneNumberId());
        if (citations.stream().anyMatch(correction.wrong()::contains)) {
            told.add(talk);
            knowing.remove(talk);
        } else if (citations.stream().anyMatch(each -> each.startsWith(correction.key() + "@"))) {
            knowing.add(talk);
        }
    }

    private Map<Talk, Instant> open(Set<Talk> waiting, Instant now) {
        Set<String> keys = waiting.stream().map(talk -> talk.citizen().value()).collect(Collectors.toSet());
        var until = new HashMap<Talk, Instant>();
        if (keys.isEmpty()) return until;
        scan.since(Topics.INBOUND, now.minus(WINDOW), record -> {
            if (keys.contains(record.key())) wrote(record, until);
        });
        until.keySet().retainAll(waiting);
        until.values().removeIf(end -> end.isBefore(now.plus(SPARE)));
        return onceEach(until);
    }

    /** Who was told on both numbers reads it on the one whose window closes last. */
    private static Map<Talk, Instant> onceEach(Map<Talk, Instant> until) {
        var last = new HashMap<CitizenKey, Talk>();
        until.keySet()
                .forEach(talk -> last.merge(
                        talk.citizen(), talk, (one, other) -> until.get(one).isAfter(until.get(other)) ? one : other));
        until.keySet().retainAll(last.values());
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

    private static int people(Set<Talk> talks) {
        return (int) talks.stream().map(Talk::citizen).distinct().count();
    }
}
