package mx.gob.guanajuato.conectate.broadcast.recent;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Messages that are on Kafka and of which the conversation has not yet said what they want. Each may be a BAJA. Times are
 * the machine's, in nanoseconds.
 */
final class UnreadMessages {
    /** Some lead to no answer at all, and the conversation may be away: nobody waits longer. */
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    /** Ask for nothing, whatever they say. */
    private static final Set<String> MUTE = Set.of("reaction", "system", "unsupported", "call_log");

    private final Map<String, Unread> byCitizen = new ConcurrentHashMap<>();

    /** Two topics are read side by side: what a message wants may be known before the message itself. */
    private final Map<String, Long> read = new ConcurrentHashMap<>();

    private record Unread(String wamid, long since) {}

    void arrived(String citizen, String wamid, String type, long now) {
        if (MUTE.contains(type) || read.containsKey(wamid)) return;
        byCitizen.put(citizen, new Unread(wamid, now));
    }

    /** Of several in a row the last one counts: the conversation reads them in order. */
    void understood(String citizen, String wamid, long now) {
        read.put(wamid, now);
        byCitizen.computeIfPresent(citizen, (key, unread) -> unread.wamid().equals(wamid) ? null : unread);
    }

    boolean isWaitedFor(String citizen, long now) {
        var unread = byCitizen.get(citizen);
        return unread != null && now - unread.since() < PATIENCE;
    }

    void forgetOld(long now) {
        read.values().removeIf(at -> now - at > PATIENCE);
        byCitizen.values().removeIf(unread -> now - unread.since() > PATIENCE);
    }
}
