package mx.gob.guanajuato.conectate.simulator.accepted;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.simulator.JsonWeight;
import mx.gob.guanajuato.conectate.simulator.SimulatorClock;
import mx.gob.guanajuato.conectate.simulator.StateForgotten;
import mx.gob.guanajuato.conectate.simulator.conversation.Sent;

/** All accepted messages in order, up to a bound in number and in text. */
@Singleton
public class AcceptedMessages {
    /** About 150 MB with short texts; a broadcast to every subscriber is some 52,000. */
    static final int MOST = 500_000;

    /** Bounds the memory that long texts take: Latin letters need one byte each. */
    static final long MOST_CHARACTERS = 128_000_000;

    private final SimulatorClock clock;
    private final ArrayDeque<AcceptedMessage> kept = new ArrayDeque<>();
    private long accepted;
    private long characters;

    AcceptedMessages(SimulatorClock clock) {
        this.clock = clock;
    }

    /**
     * Writes down an accepted message.
     *
     * @param sent who got it from whom
     * @param content the object under the type's name
     * @param answers the wamid that it answers, or null
     */
    public synchronized void add(Sent sent, String type, JsonNode content, String answers) {
        boolean text = type.equals("text");
        var message = new AcceptedMessage(
                ++accepted,
                clock.now(),
                AcceptedMessage.ourIdIn(sent.callbackData()),
                sent.callbackData(),
                sent.wamid(),
                sent.number().phoneNumberId(),
                sent.to(),
                sent.citizen(),
                type,
                text ? content.path("body").asText() : null,
                text ? null : content,
                answers);
        kept.add(message);
        characters += length(message);
        while (kept.size() > MOST || characters > MOST_CHARACTERS) characters -= length(kept.poll());
    }

    synchronized List<AcceptedMessage> after(long seq, int limit) {
        long first = accepted - kept.size() + 1;
        return kept.stream().skip(Math.max(0, seq - first + 1)).limit(limit).toList();
    }

    synchronized Counts counts() {
        return new Counts(accepted, accepted - kept.size());
    }

    synchronized List<Duplicates> duplicates() {
        Map<String, List<AcceptedMessage>> byId = new LinkedHashMap<>();
        for (var message : kept) {
            if (!message.ourId().isEmpty()) {
                byId.computeIfAbsent(message.ourId(), id -> new ArrayList<>(1)).add(message);
            }
        }
        return byId.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(e -> new Duplicates(e.getKey(), e.getValue().size(), e.getValue()))
                .toList();
    }

    synchronized void forget(@Observes StateForgotten forgotten) {
        kept.clear();
        accepted = 0;
        characters = 0;
    }

    private static long length(AcceptedMessage message) {
        return message.body() == null
                ? JsonWeight.of(message.content())
                : message.body().length();
    }

    /**
     * How many were accepted.
     *
     * @param accepted since start or since everything was forgotten
     * @param letGo of these no longer listed, because of the bounds
     */
    record Counts(long accepted, long letGo) {}

    /** Messages that bear the same id of ours. */
    record Duplicates(String ourId, int count, List<AcceptedMessage> messages) {}
}
