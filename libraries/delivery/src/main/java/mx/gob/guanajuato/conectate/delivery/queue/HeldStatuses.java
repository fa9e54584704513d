package mx.gob.guanajuato.conectate.delivery.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;

/**
 * The statuses of one partition that have not had their effect: their offset is committed only when what they led to is
 * on the delivery-log.
 */
public final class HeldStatuses {
    private final Ledger ledger = new Ledger();
    private final Map<String, List<Early>> early = new HashMap<>();

    private boolean caughtUp;

    /** A status that came before its message was read again. */
    public record Early(MessageStatus status, long offset) {}

    /** Whether everything that lay there at the takeover has been read; before that no doubt may end without a status. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** What lay there at the takeover has been read. */
    public void catchUp() {
        caughtUp = true;
    }

    public void hold(long offset) {
        ledger.open(offset);
    }

    public void release(long offset) {
        ledger.finish(offset);
    }

    /** Keeps it until its message is read, which the log says will be. */
    public void keep(MessageStatus status, String messageId, long offset) {
        hold(offset);
        early.computeIfAbsent(messageId, id -> new ArrayList<>()).add(new Early(status, offset));
    }

    /** What came early for this message. */
    public List<Early> takeEarly(String messageId) {
        var kept = early.remove(messageId);
        return kept == null ? List.of() : kept;
    }

    /** The records of these messages are gone. */
    void forget(List<String> messageIds) {
        messageIds.forEach(id -> takeEarly(id).forEach(one -> release(one.offset())));
    }

    /** How far the statuses' offset may be committed when everything before {@code position} was read. */
    public long committable(long position) {
        return ledger.committable(position);
    }
}
