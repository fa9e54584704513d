package mx.gob.guanajuato.conectate.delivery.queue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.delivery.progress.Ended;

/**
 * The messages that ended last, so that a producer's repeat of one of them is recognised and not sent, and a failure that
 * Meta tells afterwards finds its message. Bounded: at {@value #REMEMBERED} a partition a whole broadcast to 60,000
 * subscribers is remembered.
 */
final class FinishedIds {
    private static final int REMEMBERED = 5_000;

    private final LinkedHashMap<String, Ended> ended = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Ended> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The newest end counts; where the log begins to speak of it stays. */
    void add(String messageId, Ended end) {
        ended.merge(messageId, end, (before, now) -> now.since(before.logFrom()));
    }

    void addIfNew(String messageId, Ended end) {
        ended.putIfAbsent(messageId, end);
    }

    boolean contains(String messageId) {
        return ended.containsKey(messageId);
    }

    Optional<Ended> find(String messageId) {
        return Optional.ofNullable(ended.get(messageId));
    }

    void remove(String messageId) {
        ended.remove(messageId);
    }

    /** Where the delivery-log has to be read from to remember them again; about, for it costs no more than a repeat. */
    long logFrom() {
        return ended.isEmpty()
                ? Ledger.NO_LOG
                : ended.values().iterator().next().logFrom();
    }
}
