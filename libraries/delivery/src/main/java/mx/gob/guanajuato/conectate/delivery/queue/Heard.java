package mx.gob.guanajuato.conectate.delivery.queue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.delivery.progress.Tries;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;

/** What statuses said of one message, and which of them must not be committed yet. */
public final class Heard {
    private final HeldStatuses statuses;

    // Made only when needed: thousands of messages may wait.
    private Map<String, MessageStatus> failures = Map.of();
    private List<Long> held = List.of();

    Heard(HeldStatuses statuses) {
        this.statuses = statuses;
    }

    /** A status said that one of its calls failed after Meta had taken it. Which call, the wamid tells. */
    public void failed(MessageStatus status) {
        if (failures.isEmpty()) failures = new LinkedHashMap<>();
        failures.put(status.wamid(), status);
    }

    /** The failure of the call that got this wamid. */
    public Optional<MessageStatus> failureOf(String wamid) {
        return Optional.ofNullable(failures.get(wamid));
    }

    /** The latest failure, once there is one for every call in doubt; then the message is certainly not at Meta. */
    public Optional<MessageStatus> failureOfAll(Tries tries) {
        if (tries.doubts() == 0 || failures.size() < tries.doubts()) return Optional.empty();
        var all = List.copyOf(failures.values());
        failures = Map.of();
        return Optional.of(all.get(all.size() - 1));
    }

    /** The status at this offset is committed only when what it led to is on the delivery-log. */
    public void hold(long statusOffset) {
        statuses.hold(statusOffset);
        if (held.isEmpty()) held = new ArrayList<>();
        held.add(statusOffset);
    }

    /** The delivery-log has what the statuses so far led to. */
    public void release() {
        held.forEach(statuses::release);
        held = List.of();
    }
}
