package mx.gob.guanajuato.conectate.delivery.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;

/** One message on its way to its recipient, as the thread that owns its partition sees it. */
public final class Delivery {
    private final OutboundPartition home;
    private final Subject subject;
    private final long offset;
    private final Map<String, MessageStatus> failures = new LinkedHashMap<>();
    private final List<Long> heldStatuses = new ArrayList<>();
    private Optional<OutboundMessage> message;
    private long logFrom = Ledger.NO_LOG;
    private Progress progress;
    private boolean begun;
    private boolean dropped;
    private boolean offsetPassed;
    private int attempts;
    private Optional<String> takenAs = Optional.empty();

    Delivery(OutboundPartition home, Subject subject, long offset, OutboundMessage message, Progress progress) {
        this(home, subject, offset, Optional.of(message), progress);
    }

    private Delivery(
            OutboundPartition home,
            Subject subject,
            long offset,
            Optional<OutboundMessage> message,
            Progress progress) {
        this.home = home;
        this.subject = subject;
        this.offset = offset;
        this.message = message;
        this.progress = progress;
    }

    /** One that the committed offset has passed; without its message it only waits for a status. */
    static Delivery passed(OutboundPartition home, LastKnown known, Optional<OutboundMessage> message) {
        var delivery = new Delivery(home, known.subject(), known.outboundOffset(), message, known.progress());
        delivery.attempts = known.attempts();
        delivery.offsetPassed = true;
        delivery.loggedFrom(known.firstLogOffset());
        return delivery;
    }

    /** The partition that it was read from. */
    public OutboundPartition home() {
        return home;
    }

    public Subject subject() {
        return subject;
    }

    /** Where it lies in its partition. */
    public long offset() {
        return offset;
    }

    /** Empty when the message has been let go: see {@link OutboundPartition#letGo}. */
    public Optional<OutboundMessage> message() {
        return message;
    }

    void letMessageGo() {
        message = Optional.empty();
    }

    public Progress progress() {
        return progress;
    }

    /** Enters a state. */
    public void progress(Progress next) {
        progress = next;
        begun = true;
        if (next instanceof Progress.Calling call) attempts = call.tries().attempts();
    }

    /** Meta took it under that wamid. */
    public void takenAs(String wamid) {
        takenAs = Optional.of(wamid);
    }

    Ended ended() {
        return Ended.of(logFrom, offset, attempts, takenAs, subject.broadcastId());
    }

    /** The committed offset passes it: whoever takes over finds it on the log, and its message where it always lay. */
    void passOffset() {
        offsetPassed = true;
    }

    boolean isOffsetPassed() {
        return offsetPassed;
    }

    /** Whether a state has been entered here, and not only been read from the log. */
    public boolean begun() {
        return begun;
    }

    /** Whether it is of no use any more to send it. */
    public boolean expired(Instant now) {
        return message.map(one -> now.isAfter(one.notAfter())).orElse(true);
    }

    /** Nothing on the log that speaks of it lies before {@code logOffset}. The first word counts. */
    void loggedFrom(long logOffset) {
        if (logFrom == Ledger.NO_LOG) logFrom = logOffset;
    }

    long logFrom() {
        return logFrom;
    }

    /** A status said that one of its calls failed after Meta had taken it. Which call, the wamid tells. */
    public void failed(MessageStatus status) {
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
        failures.clear();
        return Optional.of(all.get(all.size() - 1));
    }

    /** The status at this offset is committed only when what it led to is on the delivery-log. */
    public void holdStatus(long statusOffset) {
        home.statuses().hold(statusOffset);
        heldStatuses.add(statusOffset);
    }

    /** The delivery-log has what the statuses so far led to. */
    public void releaseStatuses() {
        heldStatuses.forEach(home.statuses()::release);
        heldStatuses.clear();
    }

    /** Its partition is another owner's now: no call of it may go out from here. */
    void drop() {
        dropped = true;
    }

    public boolean dropped() {
        return dropped;
    }
}
