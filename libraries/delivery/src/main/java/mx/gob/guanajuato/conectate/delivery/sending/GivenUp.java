package mx.gob.guanajuato.conectate.delivery.sending;

import java.time.Duration;
import java.util.Optional;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Recording;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/**
 * Every message that ends without having reached its citizen, as far as anybody knows, leaves a dead letter with its
 * cause. Not what a stopped or cancelled broadcast still had to send: that is said once, by the broadcast. Nor what was
 * withdrawn: a letter would keep what is to be gone.
 */
final class GivenUp {
    /** In dead letters' ids. */
    static final String STAGE = "delivery";

    /** Before a message is looked for again while Kafka is away. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Surroundings around;
    private final Recorder recorder;

    /**
     * Why a message ended.
     *
     * @param word for the meters
     * @param cause for whoever reads the letter; no personal data
     */
    private record Why(String word, String cause) {}

    GivenUp(Surroundings around, Recorder recorder) {
        this.around = around;
        this.recorder = recorder;
    }

    /** Goes on at once, or when the letter is on Kafka: the end that follows hides the message from a restart. */
    void bury(Delivery delivery, Recording step, Runnable then) {
        var why = step.isLast() ? why(delivery, step.event()) : Optional.<Why>empty();
        if (why.isEmpty()) then.run();
        else withContent(delivery, why.get(), then);
    }

    private Optional<Why> why(Delivery delivery, DeliveryEvent end) {
        if (around.broadcasts().whyStopped(delivery.subject().broadcastId()).isPresent()) return Optional.empty();
        if (end instanceof DeliveryEvent.Refused refused)
            return Optional.of(new Why("refused", "code " + refused.code() + ": " + refused.reason()));
        if (end instanceof DeliveryEvent.Failed failed)
            return Optional.of(new Why("failed", "code " + failed.code() + ": Meta failed it after it had taken it"));
        if (end instanceof DeliveryEvent.Expired) return Optional.of(new Why("expired", "not sent by its not-after"));
        if (end instanceof DeliveryEvent.Unconfirmed)
            return Optional.of(new Why("unconfirmed", "nobody knows whether Meta took it"));
        return Optional.empty();
    }

    private void withContent(Delivery delivery, Why why, Runnable then) {
        var whole = delivery.message().filter(message -> !delivery.isAside());
        if (whole.isPresent()) bury(delivery, whole.get(), why, then);
        else read(delivery, why, then);
    }

    private void read(Delivery delivery, Why why, Runnable then) {
        around.records()
                .read(delivery.home().number(), delivery.offset())
                .whenComplete((message, failure) -> around.mailbox().post(() -> {
                    if (failure != null) around.in(PAUSE, () -> read(delivery, why, then));
                    else if (message.isPresent()) bury(delivery, message.get(), why, then);
                    else then.run();
                }));
    }

    private void bury(Delivery delivery, OutboundMessage message, Why why, Runnable then) {
        if (around.isWithdrawn(Optional.of(message))) {
            then.run();
            return;
        }
        var origin = delivery.subject().originOf(message.citizen().value());
        var letter = DeadLetter.ofRecord(STAGE, why.cause(), origin, EventJson.write(message), around.now());
        recorder.bury(letter, why.word(), then);
    }
}
