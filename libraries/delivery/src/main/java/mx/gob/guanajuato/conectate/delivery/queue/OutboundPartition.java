package mx.gob.guanajuato.conectate.delivery.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/** One partition of an outbound topic in the hands of its owner: who waits, who is tried, what may be committed. */
public final class OutboundPartition {
    private static final int MOST_SHELVED = 1_000;

    private final int number;
    private final Ledger ledger = new Ledger();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Map<String, Delivery> unfinished = new HashMap<>();
    private final Recovery recovery;
    private final FinishedIds finished;
    private final HeldStatuses statuses = new HeldStatuses();
    private long logEnd;
    private int backlog;
    private int shelved;
    private boolean dropped;

    /** With what the delivery-log said of it at the takeover. */
    public OutboundPartition(int number, Recovery recovery) {
        this.number = number;
        this.recovery = recovery;
        this.logEnd = recovery.logEnd();
        this.finished = recovery.finishedBefore();
    }

    public int number() {
        return number;
    }

    /** The statuses of its messages. */
    public HeldStatuses statuses() {
        return statuses;
    }

    /** What the committed offset had passed at the takeover and has no end. */
    public List<LastKnown> passed() {
        return recovery.passed();
    }

    /** Such a one is here again; without its message it only waits for a status. */
    public Delivery restore(LastKnown known, Optional<OutboundMessage> message) {
        var delivery = Delivery.passed(this, known, message);
        unfinished.put(known.subject().messageId(), delivery);
        message.ifPresent(one -> {
            shelved++;
            laneOf(one).join(delivery);
        });
        return delivery;
    }

    /** What is remembered of a message that has its end. */
    public Optional<Ended> ended(String messageId) {
        return finished.find(messageId);
    }

    /** It has its end no more: Meta failed it after it had been taken. */
    public Delivery reopen(LastKnown known, Optional<OutboundMessage> message) {
        finished.remove(known.subject().messageId());
        return restore(known, message);
    }

    /**
     * It waits for long: its offset is passed, and it takes no place in the backlog. Bounded, for its message stays in
     * memory: above {@value #MOST_SHELVED} it holds up the offset after all.
     */
    public void shelve(Delivery delivery) {
        if (delivery.isOffsetPassed() || shelved >= MOST_SHELVED) return;
        delivery.passOffset();
        ledger.finish(delivery.offset());
        shelved++;
        backlog--;
    }

    /**
     * A message was read.
     *
     * @return empty when it has its end already, or is a repeat of one that is here
     */
    public Optional<Delivery> take(Subject subject, OutboundMessage message, long offset, Instant now) {
        ledger.open(offset);
        String id = subject.messageId();
        var known = recovery.known(id);
        known.ifPresent(one -> ledger.logged(offset, one.firstLogOffset()));
        if (known.map(LastKnown::isDone).orElse(false))
            finished.add(id, known.orElseThrow().ended());
        if (finished.contains(id) || unfinished.containsKey(id)) {
            ledger.finish(offset);
            return Optional.empty();
        }
        Progress progress = known.map(LastKnown::progress).orElse(new Progress.Waiting(Tries.NONE, now));
        var delivery = new Delivery(this, subject, offset, message, progress);
        known.ifPresent(one -> delivery.loggedFrom(one.firstLogOffset()));
        unfinished.put(id, delivery);
        backlog++;
        laneOf(message).join(delivery);
        return Optional.of(delivery);
    }

    /** A record that is no message was read; {@link #settle} follows when it is buried. */
    public void open(long offset) {
        ledger.open(offset);
    }

    public void settle(long offset) {
        ledger.finish(offset);
    }

    /** The message of that id, unless it has its end. */
    public Optional<Delivery> find(String messageId) {
        return Optional.ofNullable(unfinished.get(messageId));
    }

    /** Whether the log speaks of a message whose record is not read yet. */
    public boolean expects(String messageId) {
        return recovery.expects(messageId);
    }

    /** The message whose turn begins now, of the recipient of this one. */
    public Optional<Delivery> nextTurn(Delivery delivery) {
        return lane(delivery).flatMap(Lane::next);
    }

    public boolean hasTurn(Delivery delivery) {
        return lane(delivery).map(lane -> lane.isCurrent(delivery)).orElse(false);
    }

    /** It goes again, after having made way. */
    public void rejoin(Delivery delivery) {
        delivery.message().ifPresent(message -> laneOf(message).rejoin(delivery));
    }

    /** It makes way for later messages to the same recipient, ended or not. */
    public void makeWay(Delivery delivery) {
        lane(delivery).ifPresent(lane -> lane.leave(delivery));
    }

    /** Nobody has to read it again: only its status is awaited, and that needs no more than the log. */
    public void letGo(Delivery delivery) {
        dropEmptyLane(delivery);
        leave(delivery);
        delivery.letMessageGo();
        delivery.passOffset();
        ledger.finish(delivery.offset());
    }

    /** Its end is on the log. */
    public void finish(Delivery delivery) {
        dropEmptyLane(delivery);
        leave(delivery);
        unfinished.remove(delivery.subject().messageId());
        finished.add(delivery.subject().messageId(), delivery.ended());
        ledger.finish(delivery.offset());
    }

    private void leave(Delivery delivery) {
        if (delivery.message().isEmpty()) return;
        if (delivery.isOffsetPassed()) shelved--;
        else backlog--;
    }

    private Lane laneOf(OutboundMessage message) {
        return lanes.computeIfAbsent(message.citizen().value(), citizen -> new Lane());
    }

    private void dropEmptyLane(Delivery delivery) {
        lane(delivery).filter(Lane::isEmpty).ifPresent(lane -> lanes.remove(recipient(delivery)));
    }

    private Optional<Lane> lane(Delivery delivery) {
        return delivery.message().map(message -> lanes.get(message.citizen().value()));
    }

    private static String recipient(Delivery delivery) {
        return delivery.message().orElseThrow().citizen().value();
    }

    /** A record of this message is about to be written: whatever it becomes, it lies at the log's end or later. */
    public void aboutToLog(Delivery delivery) {
        delivery.loggedFrom(logEnd);
        ledger.logged(delivery.offset(), delivery.logFrom());
    }

    public void logged(long logOffset) {
        logEnd = Math.max(logEnd, logOffset + 1);
    }

    /** How far the offset may be committed when everything before {@code position} was read. */
    public long committable(long position) {
        return ledger.committable(position);
    }

    /** Where whoever takes over at the committable offset has to read the log from. */
    public long logFrom(long position) {
        statuses.forget(recovery.neverRead(position));
        long passed = unfinished.values().stream()
                .filter(Delivery::isOffsetPassed)
                .mapToLong(Delivery::logFrom)
                .min()
                .orElse(logEnd);
        long read = Math.min(ledger.logFrom(), Math.min(finished.logFrom(), recovery.logFrom()));
        return Math.min(Math.min(passed, read), logEnd);
    }

    /** How many messages it holds that may still be sent. */
    public int backlog() {
        return backlog;
    }

    /** How many messages are in doubt. */
    public int inDoubt() {
        return (int) unfinished.values().stream()
                .filter(one -> one.progress() instanceof Progress.InDoubt)
                .count();
    }

    /** How many records lie between the committed offset and the newest that was read. */
    public int span() {
        return ledger.size();
    }

    /** Another owner has it now. */
    public void drop() {
        dropped = true;
        new ArrayList<>(unfinished.values()).forEach(Delivery::drop);
    }

    public boolean isDropped() {
        return dropped;
    }
}
