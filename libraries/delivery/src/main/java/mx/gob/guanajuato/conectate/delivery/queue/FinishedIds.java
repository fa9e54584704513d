package mx.gob.guanajuato.conectate.delivery.queue;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The messages that ended last, so that a producer's repeat of one of them is recognised and not sent. Bounded: at
 * {@value #REMEMBERED} a partition a whole broadcast to 60,000 subscribers is remembered.
 */
final class FinishedIds {
    private static final int REMEMBERED = 5_000;

    private final LinkedHashMap<String, Long> logFrom = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    void add(String messageId, long firstLogOffset) {
        logFrom.putIfAbsent(messageId, firstLogOffset);
    }

    boolean contains(String messageId) {
        return logFrom.containsKey(messageId);
    }

    /** Where the delivery-log has to be read from to remember them again; about, for it costs no more than a repeat. */
    long logFrom() {
        return logFrom.isEmpty() ? Ledger.NO_LOG : logFrom.values().iterator().next();
    }
}
