package mx.gob.guanajuato.conectate.chatbot.corrections;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.corrections.ToldCitizens.Found;
import mx.gob.guanajuato.conectate.chatbot.corrections.ToldCitizens.Talk;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/** Who heard what of one figure, as the messages are gone through in their order. */
final class Hearers {
    private final Correction correction;
    private final Set<Talk> told = new HashSet<>();
    private final Set<Talk> knowing = new HashSet<>();

    Hearers(Correction correction) {
        this.correction = correction;
    }

    /** An answer that tells the day after names our figure only for the change since. */
    void hear(OutboundMessage message) {
        var citations = message.contentRevisions();
        if (citations.stream().anyMatch(each -> each.startsWith(correction.dayAfter()))) return;
        var talk = new Talk(message.citizen(), message.phoneNumberId());
        if (citations.stream().anyMatch(correction.wrong()::contains)) {
            told.add(talk);
            knowing.remove(talk);
        } else {
            knowing.add(talk);
        }
    }

    /** Who was told a wrong figure and nothing since. */
    Set<Talk> waiting() {
        return told.stream().filter(talk -> !knowing.contains(talk)).collect(Collectors.toSet());
    }

    Found found(Map<Talk, Instant> windows) {
        var open = new HashMap<Talk, Instant>();
        for (Talk talk : waiting()) {
            Instant until = windows.get(talk);
            if (until != null) open.put(talk, until);
        }
        knowing.retainAll(told);
        return new Found(people(told), people(knowing), onceEach(open));
    }

    /** Who was told on both numbers reads it on the one whose window closes last. */
    private static Map<Talk, Instant> onceEach(Map<Talk, Instant> open) {
        var last = new HashMap<CitizenKey, Talk>();
        open.keySet()
                .forEach(talk -> last.merge(
                        talk.citizen(), talk, (one, other) -> open.get(one).isAfter(open.get(other)) ? one : other));
        open.keySet().retainAll(last.values());
        return open;
    }

    private static int people(Set<Talk> talks) {
        return (int) talks.stream().map(Talk::citizen).distinct().count();
    }
}
