package mx.gob.guanajuato.conectate.delivery.sending;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.delivery.queue.Ended;
import mx.gob.guanajuato.conectate.delivery.queue.LastKnown;
import mx.gob.guanajuato.conectate.delivery.queue.OutboundPartition;
import mx.gob.guanajuato.conectate.delivery.queue.Progress;
import mx.gob.guanajuato.conectate.delivery.queue.Subject;
import mx.gob.guanajuato.conectate.delivery.queue.Tries;
import mx.gob.guanajuato.conectate.delivery.settling.Verdicts;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;

/**
 * What Meta took and failed afterwards. It is judged by its code as if Meta had refused it at once; where it may go again
 * its message is read once more, from where it always lay.
 */
final class LateFailures {
    /** Before a message is looked for again while Kafka is away. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Deliverer deliverer;
    private final String topic;
    private final Verdicts verdicts;
    private final Surroundings around;
    private final Set<String> underWay = new HashSet<>();

    LateFailures(Deliverer deliverer, String topic, Verdicts verdicts, Surroundings around) {
        this.deliverer = deliverer;
        this.topic = topic;
        this.verdicts = verdicts;
        this.around = around;
    }

    /** A failure of a message that has its end. That of an earlier call of it, or told a second time, is passed over. */
    void hear(OutboundPartition home, Ended ended, MessageStatus status, String id, long statusOffset) {
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
        var subject = new Subject(id, topic + "/" + home.number() + "/" + ended.offset(), ended.broadcastId());
        var tries = new Tries(ended.attempts(), ended.attempts() - 1, 0);
        var known = new LastKnown(subject, new Progress.Waiting(tries, around.now()), ended.offset(), ended.logFrom());
        var delivery = home.reopen(known, message);
        delivery.holdStatus(statusOffset);
        deliverer.follow(delivery, verdicts.failedLater(status, delivery, tries, around.now()));
    }
}
