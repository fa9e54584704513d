package mx.gob.guanajuato.conectate.delivery.queue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.delivery.progress.LastKnown;

/** What the delivery-log said of a partition at its takeover, split at the committed offset. */
public final class Recovery {
    private final Map<String, LastKnown> known = new HashMap<>();
    private final FinishedIds finishedBefore = new FinishedIds();
    private final Map<String, LastKnown> passed = new HashMap<>();
    private final long logEnd;

    /**
     * Sorts what is known.
     *
     * @param messages by message id, in the order of the log
     * @param committed the outbound offset from which on records are read again
     * @param logEnd the first offset of the log that was not read
     */
    public Recovery(Map<String, LastKnown> messages, long committed, long logEnd) {
        this.logEnd = logEnd;
        messages.forEach((id, one) -> {
            if (one.outboundOffset() >= committed) known.put(id, one);
            else if (one.isDone()) finishedBefore.add(id, one.ended());
            else passed.put(id, one);
        });
    }

    /** Of a partition that nothing is known of. */
    public static Recovery none() {
        return new Recovery(Map.of(), 0, 0);
    }

    long logEnd() {
        return logEnd;
    }

    FinishedIds finishedBefore() {
        return finishedBefore;
    }

    /** What the committed offset has passed and has no end, in the order of the outbound partition. */
    public List<LastKnown> passed() {
        return passed.values().stream()
                .sorted(Comparator.comparingLong(LastKnown::outboundOffset))
                .toList();
    }

    /** What the log says of a message that is read now for the first time. */
    Optional<LastKnown> known(String messageId) {
        return Optional.ofNullable(known.remove(messageId));
    }

    boolean expects(String messageId) {
        var one = known.get(messageId);
        return one != null && !one.isDone();
    }

    /** Forgets the messages whose records are not there any more, and names them. */
    List<String> neverRead(long position) {
        var gone = known.values().stream()
                .filter(one -> one.outboundOffset() < position)
                .map(one -> one.subject().messageId())
                .toList();
        gone.forEach(known::remove);
        return gone;
    }

    long logFrom() {
        return known.values().stream()
                .mapToLong(LastKnown::firstLogOffset)
                .min()
                .orElse(Ledger.NO_LOG);
    }
}
