package mx.gob.guanajuato.conectate.chatbot.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import mx.gob.guanajuato.conectate.chatbot.webhook.UpdateRecord.Kind;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import mx.gob.guanajuato.conectate.whatsapp.webhook.NotJson;
import mx.gob.guanajuato.conectate.whatsapp.webhook.Signature;
import mx.gob.guanajuato.conectate.whatsapp.webhook.WebhookPayload;
import org.jboss.logging.Logger;

/** One post: believed, split, appended. In this order. */
@ApplicationScoped
class ReceivingPosts {
    private static final Logger LOG = Logger.getLogger(ReceivingPosts.class);

    /** Bytes of all posts in hand; their trees take several times as much memory. Beyond it: 503, and Meta comes again. */
    private static final int MAX_IN_HAND = 16 * 1_048_576;

    private final Signature signature;
    private final WhatsAppSettings settings;
    private final Appending appending;
    private final WebhookMeters meters;
    private final Clock clock;
    private final AtomicInteger inHand = new AtomicInteger();
    private final AtomicBoolean storing = new AtomicBoolean(true);

    ReceivingPosts(WhatsAppSettings settings, Appending appending, WebhookMeters meters, Clock clock) {
        this.signature = new Signature(settings.appSecret());
        this.settings = settings;
        this.appending = appending;
        this.meters = meters;
        this.clock = clock;
    }

    /** Blocks for as long as a send may; the answer comes when Kafka has all of it, or the deadline is near. */
    CompletionStage<Answer> receive(byte[] body, String signatureHeader, Deadline deadline) {
        if (!signature.matches(body, signatureHeader)) return CompletableFuture.completedStage(Answer.WRONG_SIGNATURE);
        if (inHand.addAndGet(body.length) > MAX_IN_HAND) {
            inHand.addAndGet(-body.length);
            return CompletableFuture.completedStage(Answer.UNAVAILABLE);
        }
        return store(body, deadline).whenComplete((answer, failure) -> inHand.addAndGet(-body.length));
    }

    /** Nothing may be lost by a mistake of ours either: Meta delivers again, and the log says what to mend. */
    Answer unexpected(Throwable failure) {
        LOG.error("A post could not be handled", failure);
        return Answer.UNAVAILABLE;
    }

    private CompletionStage<Answer> store(byte[] body, Deadline deadline) {
        try {
            var now = clock.instant();
            List<UpdateRecord> updates = WebhookPayload.read(body).stream()
                    .map(update -> UpdateRecords.of(update, settings::owns, now))
                    .toList();
            return appending
                    .append(updates, deadline)
                    .handle((kinds, failure) -> failure == null ? stored(kinds) : notStored(failure));
        } catch (NotJson e) {
            return CompletableFuture.completedStage(Answer.NOT_JSON);
        } catch (RuntimeException e) {
            return CompletableFuture.completedStage(unexpected(e));
        }
    }

    private Answer stored(List<Kind> kinds) {
        if (storing.compareAndSet(false, true)) LOG.info("Kafka takes the webhook's records again");
        kinds.forEach(meters::stored);
        return Answer.STORED;
    }

    private Answer notStored(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (storing.compareAndSet(true, false))
            LOG.warnf(
                    "Kafka does not take the webhook's records, Meta is asked to deliver again: cause=%s",
                    cause.getClass().getSimpleName());
        return Answer.UNAVAILABLE;
    }
}
