package mx.gob.guanajuato.conectate.delivery.sending;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.delivery.progress.Ended;
import mx.gob.guanajuato.conectate.delivery.progress.LastKnown;
import mx.gob.guanajuato.conectate.delivery.progress.Progress;
import mx.gob.guanajuato.conectate.delivery.progress.Subject;
import mx.gob.guanajuato.conectate.delivery.progress.Tries;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.queue.OutboundPartition;
import mx.gob.guanajuato.conectate.delivery.settling.Verdicts;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;

/**
 * What statuses say of a message that has its end. What Meta took and failed afterwards is judged by its code as if Meta
 * had refused it at once; where it may go again its message is read once more, from where it always lay. Of a message that
 * nobody knew of, Meta may tell after all that it has it.
 */
final class Afterwards {
    /** Before a message is looked for again while Kafka is away. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Deliverer deliverer;
    private final String topic;
    private final Verdicts verdicts;
    private final Surroundings around;
    private final Set<String> underWay = new HashSet<>();

    Afterwards(Deliverer deliverer, String topic, Verdicts verdicts, Surroundings around) {
        this.deliverer = deliverer;
        this.topic = topic;
        this.verdicts = verdicts;
        this.around = around;
    }

    /** Whatever says nothing new is passed over. */
    void hear(OutboundPartition home, Ended ended, MessageStatus status, String id, long statusOffset) {
        if (Verdicts.fails(status)) failed(home, ended, status, id, statusOffset);
        else if (ended.unconfirmed() && Verdicts.proves(status)) told(home, ended, status, id, statusOffset);
    }

    private void told(OutboundPartition home, Ended ended, MessageStatus status, String id, long statusOffset) {
        var tries = new Tries(ended.attempts(), 0, ended.attempts());
        var delivery = reopened(home, ended, id, new Progress.InDoubt(tries, around.now()), Optional.empty());
        delivery.heard().hold(statusOffset);
        deliverer.follow(delivery, verdicts.settled(status, delivery, around.now()));
    }

    /** That of an earlier call of it, or told a second time, is passed over. */
    private void failed(OutboundPartition home, Ended ended, MessageStatus status, String id, long statusOffset) {
        if (!ended.wasTakenAs(status.wamid()) || !underWay.add(id)) return;
        home.statuses().hold(statusOffset);
        var error = Verdicts.errorOf(status);
        around.broadcasts().refused(ended.broadcastId(), error);
        if (!error.reaction().mayGoAgain()) reopen(home, ended, status, id, statusOffset, Optional.empty());
        else fetch(home, ended, status, id, statusOffset);
    }

    private void fetch(OutboundPartition home, Ended ended, MessageStatus status, String id, long statusOffset) {
        around.records().read(home.number(), ended.offset()).whenComplete((message, failure) -> around.mailbox()
                .post(() -> {
                    if (failure == null) reopen(home, ended, status, id, statusOffset, message);
                    else around.in(PAUSE, () -> fetchAgain(home, ended, status, id, statusOffset));
                }));
    }

    private void fetchAgain(OutboundPartition home, Ended ended, MessageStatus status, String id, long statusOffset) {
        // The next owner reads the status again: its offset is not committed.
        if (home.isDropped()) underWay.remove(id);
        else fetch(home, ended, status, id, statusOffset);
    }

    private void reopen(
            OutboundPartition home,
            Ended ended,
            MessageStatus status,
            String id,
            long statusOffset,
            Optional<OutboundMessage> message) {
        underWay.remove(id);
        if (home.isDropped()) return;
        var tries = new Tries(ended.attempts(), ended.attempts() - 1, 0);
        var delivery = reopened(home, ended, id, new Progress.Waiting(tries, around.now()), message);
        delivery.heard().hold(statusOffset);
        deliverer.follow(delivery, verdicts.failedLater(status, delivery, tries, around.now()));
    }

    private Delivery reopened(
            OutboundPartition home, Ended ended, String id, Progress progress, Optional<OutboundMessage> message) {
        var subject = new Subject(id, topic + "/" + home.number() + "/" + ended.offset(), ended.broadcastId());
        return home.reopen(new LastKnown(subject, progress, ended.offset(), ended.logFrom()), message);
    }
}
