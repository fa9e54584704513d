package mx.gob.guanajuato.conectate.delivery.queue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.delivery.progress.Ended;
import mx.gob.guanajuato.conectate.delivery.progress.LastKnown;
import mx.gob.guanajuato.conectate.delivery.progress.Progress;
import mx.gob.guanajuato.conectate.delivery.progress.Subject;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/** One message on its way to its recipient, as the thread that owns its partition sees it. */
public final class Delivery {
    private static final ObjectNode NO_CONTENT = JsonNodeFactory.instance.objectNode();

    private final OutboundPartition home;
    private final Subject subject;
    private final long offset;
    private final Heard heard;
    private Optional<OutboundMessage> message;
    private long logFrom = Ledger.NO_LOG;
    private Progress progress;
    private boolean begun;
    private boolean dropped;
    private boolean offsetPassed;
    private boolean aside;
    private boolean unconfirmed;
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
        this.heard = new Heard(home.statuses());
        this.message = message;
        this.progress = progress;
    }

    /** One that the committed offset has passed; without its message it only waits for a status. */
    static Delivery passed(OutboundPartition home, LastKnown known, Optional<OutboundMessage> message) {
        var delivery = new Delivery(home, known.subject(), known.outboundOffset(), message, known.progress());
        delivery.attempts = known.attempts();
        delivery.offsetPassed = true;
        delivery.setAside();
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
        aside = false;
    }

    /** It waits for long: its content is let go, and is read again from where it always lay when its turn comes. */
    void setAside() {
        message = message.map(Delivery::withoutContent);
        aside = message.isPresent();
    }

    private static OutboundMessage withoutContent(OutboundMessage one) {
        return new OutboundMessage(
                one.messageId(),
                one.citizen(),
                one.phoneNumberId().intern(),
                NO_CONTENT,
                one.createdAt(),
                one.notAfter(),
                one.broadcastId().map(String::intern),
                List.of(),
                one.alert());
    }

    void bringBack(OutboundMessage whole) {
        message = Optional.of(whole);
        aside = false;
    }

    /** Whether its content has to be read again before it can be sent. */
    public boolean isAside() {
        return aside;
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

    /** It ended, and nobody knows whether Meta has it. */
    public void unconfirmed() {
        unconfirmed = true;
    }

    Ended ended() {
        return Ended.of(logFrom, offset, attempts, takenAs, subject.broadcastId(), unconfirmed);
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

    boolean isOnLog() {
        return logFrom != Ledger.NO_LOG;
    }

    /** What statuses said of it. */
    public Heard heard() {
        return heard;
    }

    /** Its partition is another owner's now: no call of it may go out from here. */
    void drop() {
        dropped = true;
    }

    public boolean dropped() {
        return dropped;
    }
}
