package mx.gob.guanajuato.conectate.broadcast.setaside;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.MessageIds;

/**
 * Whose message of a broadcast an id is. An id is derived from broadcast and citizen and cannot be turned back, so those of a
 * partition's citizens are derived with the first that is asked for. They are kept for one broadcast, as long as there is
 * memory for them: derived again they are the same.
 */
public final class Recipients {
    private final Supplier<List<String>> citizens;
    private String broadcastId = "";
    private SoftReference<Map<String, String>> byMessage = new SoftReference<>(null);

    /** {@code citizens} gives the keys of those who may have got a message; who joins later gets none of that broadcast. */
    public Recipients(Supplier<List<String>> citizens) {
        this.citizens = citizens;
    }

    /** The citizen's key; empty for nobody of these. */
    public Optional<String> of(Refusal refusal) {
        return Optional.ofNullable(
                messagesOf(refusal.broadcastId()).get(refusal.report().messageId()));
    }

    private Map<String, String> messagesOf(String broadcast) {
        Map<String, String> known = byMessage.get();
        if (known != null && broadcast.equals(broadcastId)) return known;
        Map<String, String> derived = citizens.get().stream()
                .collect(Collectors.toMap(
                        citizen -> MessageIds.broadcast(broadcast, new CitizenKey(citizen)), Function.identity()));
        broadcastId = broadcast;
        byMessage = new SoftReference<>(derived);
        return derived;
    }

    /** Somebody's data are erased: nobody's are kept here. */
    public void forget() {
        byMessage = new SoftReference<>(null);
    }
}
