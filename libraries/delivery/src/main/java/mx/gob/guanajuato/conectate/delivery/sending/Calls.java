package mx.gob.guanajuato.conectate.delivery.sending;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome;
import mx.gob.guanajuato.conectate.whatsapp.recipient.StatusCallback;

/** The calls side by side, never more than a sender may have. A place is taken when the attempt is announced. */
final class Calls {
    private final Surroundings around;
    private final int most;
    private int taken;

    /** What follows on an answer. */
    interface Answered {
        void with(SendOutcome outcome);
    }

    Calls(Surroundings around, int most) {
        this.around = around;
        this.most = most;
    }

    int places() {
        return most - taken;
    }

    void takePlace() {
        taken++;
    }

    void freePlace() {
        taken--;
    }

    int taken() {
        return taken;
    }

    /** Calls; the answer comes on the sender's thread and frees the place. */
    void call(Delivery delivery, Answered answered) {
        OutboundMessage message = delivery.message().orElseThrow();
        String citizen = message.citizen().value();
        long begin = System.nanoTime();
        post(message, citizen)
                .exceptionally(
                        failure -> new SendOutcome.InDoubt(failure.getClass().getSimpleName()))
                .thenAccept(outcome -> {
                    var after = Duration.ofNanos(System.nanoTime() - begin);
                    around.mailbox().post(() -> {
                        freePlace();
                        around.meters().answered(outcome, after);
                        if (outcome instanceof SendOutcome.Accepted)
                            around.meters().taken(Duration.between(message.createdAt(), around.now()));
                        around.reach().answered(outcome, around.now());
                        answered.with(outcome);
                    });
                });
    }

    /** A form that cannot be made now never reached Meta. */
    private CompletionStage<SendOutcome> post(OutboundMessage message, String citizen) {
        try {
            var body = around.lastWord().body(message);
            return around.outlet()
                    .send(
                            message.phoneNumberId(),
                            citizen,
                            body,
                            new StatusCallback(message.messageId(), citizen).text());
        } catch (RuntimeException e) {
            return CompletableFuture.completedStage(
                    new SendOutcome.NotAttempted("no form: " + e.getClass().getSimpleName()));
        }
    }
}
