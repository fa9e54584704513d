package mx.gob.guanajuato.conectate.delivery.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import mx.gob.guanajuato.conectate.delivery.progress.Ended;
import mx.gob.guanajuato.conectate.delivery.progress.LastKnown;
import mx.gob.guanajuato.conectate.delivery.progress.Progress;
import mx.gob.guanajuato.conectate.delivery.progress.Subject;
import mx.gob.guanajuato.conectate.delivery.progress.Tries;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/** One partition of an outbound topic in the hands of its owner: who waits, who is tried, what may be committed. */
public final class OutboundPartition {
    /** What waits longer than that is set aside, and holds up nobody's offset. */
    public static final Duration LONG = Duration.ofSeconds(10);

    private final int number;
    private final Lanes lanes = new Lanes();
    private final Room room = new Room();
    private final Map<String, Delivery> unfinished = new HashMap<>();
    private final Recovery recovery;
    private final Offsets offsets;
    private final FinishedIds finished;
    private final HeldStatuses statuses = new HeldStatuses();
    private boolean dropped;

    /** With what the delivery-log said of it at the takeover. */
    public OutboundPartition(int number, Recovery recovery) {
        this.number = number;
        this.recovery = recovery;
        this.offsets = new Offsets(recovery.logEnd());
        this.finished = recovery.finishedBefore();
    }

    public int number() {
        return number;
    }

    /** The statuses of its messages. */
    public HeldStatuses statuses() {
        return statuses;
    }

    /** How far it may be committed. */
    public Offsets offsets() {
        return offsets;
    }

    /** Whose turn it is. */
    public Lanes lanes() {
        return lanes;
    }

    /** What the committed offset had passed at the takeover and has no end. */
    public List<LastKnown> passed() {
        return recovery.passed();
    }

    /** Such a one is here again, set aside; without its message it only waits for a status. */
    public Delivery restore(LastKnown known, Optional<OutboundMessage> message) {
        var delivery = Delivery.passed(this, known, message);
        unfinished.put(known.subject().messageId(), delivery);
        room.enter(delivery);
        message.ifPresent(one -> lanes.open(one).join(delivery));
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
     * It waits for long, and so do those behind it: they take no place in the backlog, and the offset of what the log
     * speaks of is passed. Bounded at {@value Room#MOST_ASIDE}; above that it stays as it is.
     */
    public void setAside(Delivery delivery) {
        if (!room.setAside(delivery)) return;
        if (delivery.isOnLog() && !delivery.isOffsetPassed()) {
            delivery.passOffset();
            offsets.finish(delivery.offset());
        }
        lanes.of(delivery).filter(lane -> lane.isCurrent(delivery)).ifPresent(lane -> lane.waiting()
                .forEach(this::setAside));
    }

    /** Its turn has come: here is its content again. */
    public void bringBack(Delivery delivery, OutboundMessage message) {
        room.bringBack(delivery, message);
    }

    /**
     * A message was read.
     *
     * @return empty when it has its end already, or is a repeat of one that is here
     */
    public Optional<Delivery> take(Subject subject, OutboundMessage message, long offset, Instant now) {
        offsets.open(offset);
        String id = subject.messageId();
        var known = recovery.known(id);
        known.ifPresent(one -> offsets.logged(offset, one.firstLogOffset()));
        if (known.map(LastKnown::isDone).orElse(false))
            finished.add(id, known.orElseThrow().ended());
        if (finished.contains(id) || unfinished.containsKey(id)) {
            offsets.finish(offset);
            return Optional.empty();
        }
        Progress progress = known.map(LastKnown::progress).orElse(new Progress.Waiting(Tries.NONE, now));
        var delivery = new Delivery(this, subject, offset, message, progress);
        known.ifPresent(one -> delivery.loggedFrom(one.firstLogOffset()));
        unfinished.put(id, delivery);
        join(delivery, lanes.open(message));
        return Optional.of(delivery);
    }

    private void join(Delivery delivery, Lane lane) {
        room.enter(delivery);
        boolean waitsLong = lane.isLong();
        lane.join(delivery);
        if (waitsLong) setAside(delivery);
    }

    /** The message of that id, unless it has its end. */
    public Optional<Delivery> find(String messageId) {
        return Optional.ofNullable(unfinished.get(messageId));
    }

    /** Whether the log speaks of a message whose record is not read yet. */
    public boolean expects(String messageId) {
        return recovery.expects(messageId);
    }

    /** Nobody has to read it again: only its status is awaited, and that needs no more than the log. */
    public void letGo(Delivery delivery) {
        lanes.closeIfEmpty(delivery);
        room.leave(delivery);
        delivery.letMessageGo();
        delivery.passOffset();
        offsets.finish(delivery.offset());
    }

    /** Its end is on the log. */
    public void finish(Delivery delivery) {
        lanes.closeIfEmpty(delivery);
        room.leave(delivery);
        unfinished.remove(delivery.subject().messageId());
        finished.add(delivery.subject().messageId(), delivery.ended());
        offsets.finish(delivery.offset());
    }

    /** Where whoever takes over at the committable offset has to read the log from. */
    public long logFrom(long position) {
        statuses.forget(recovery.neverRead(position));
        var passed =
                unfinished.values().stream().filter(Delivery::isOffsetPassed).mapToLong(Delivery::logFrom);
        return offsets.logFrom(LongStream.concat(passed, LongStream.of(finished.logFrom(), recovery.logFrom())));
    }

    /** How many messages it holds whole. */
    public int backlog() {
        return room.whole();
    }

    /** How many messages wait for long, and cost little. */
    public int aside() {
        return room.aside();
    }

    /** The messages in doubt. */
    public List<Delivery> inDoubt() {
        return unfinished.values().stream()
                .filter(one -> one.progress() instanceof Progress.InDoubt)
                .toList();
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
