package mx.gob.guanajuato.conectate.chatbot.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.webhook.UpdateRecord.Kind;
import mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import mx.gob.guanajuato.conectate.whatsapp.webhook.NotJson;
import mx.gob.guanajuato.conectate.whatsapp.webhook.Signature;
import mx.gob.guanajuato.conectate.whatsapp.webhook.WebhookPayload;
import mx.gob.guanajuato.conectate.whatsapp.webhook.WebhookUpdate;
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
    private final IdentityLinks identities;
    private final WebhookMeters meters;
    private final Clock clock;
    private final AtomicInteger inHand = new AtomicInteger();
    private final AtomicBoolean storing = new AtomicBoolean(true);

    ReceivingPosts(
            WhatsAppSettings settings,
            Appending appending,
            IdentityLinks identities,
            WebhookMeters meters,
            Clock clock) {
        this.signature = new Signature(settings.appSecret());
        this.settings = settings;
        this.appending = appending;
        this.identities = identities;
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
            List<WebhookUpdate> updates = WebhookPayload.read(body);
            Collection<IdentityLink> links = identities.news(updates, settings::owns);
            return appending
                    .append(records(updates, links), deadline)
                    .handle((kinds, failure) -> failure == null ? stored(kinds, links) : notStored(failure));
        } catch (NotJson e) {
            return CompletableFuture.completedStage(Answer.NOT_JSON);
        } catch (RuntimeException e) {
            return CompletableFuture.completedStage(unexpected(e));
        }
    }

    /** Who is who comes first: who acts on a message may need it. */
    private List<UpdateRecord> records(List<WebhookUpdate> updates, Collection<IdentityLink> links) {
        var now = clock.instant();
        return Stream.concat(
                        links.stream().map(IdentityLinks::record),
                        updates.stream().map(update -> UpdateRecords.of(update, settings::owns, now)))
                .toList();
    }

    private Answer stored(List<Kind> kinds, Collection<IdentityLink> links) {
        identities.remember(links);
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
