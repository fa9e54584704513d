package mx.gob.guanajuato.conectate.broadcast.lists;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Consent;
import mx.gob.guanajuato.conectate.events.broadcast.Consent.Way;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest.Wish;
import mx.gob.guanajuato.conectate.events.broadcast.Traits;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.producer.Producer;

/** Looks one citizen up, and takes somebody out who asked for it elsewhere. Each is told to the audit, without the number. */
@ApplicationScoped
public class OneSubscriber {
    private static final String SUBJECT = "Una persona suscrita";

    private final SubscriberTopic subscribers;
    private final Producer<String, byte[]> producer;
    private final Audit audit;
    private final Clock clock;

    OneSubscriber(SubscriberTopic subscribers, KafkaClients kafka, Audit audit, Clock clock) {
        this.subscribers = subscribers;
        this.producer = kafka.producer("one-subscriber");
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The proof; empty: nobody of that number ever joined.
     *
     * @throws ListRow.Refused when it is no number
     */
    Optional<Proof> proof(Actor actor, String number) throws ListRow.Refused {
        var citizen = ListRow.citizen(number);
        audit.tell(actor, Action.SUBSCRIBER_SHOWN, SUBJECT);
        return subscribers.find(citizen).map(Proof::of);
    }

    /** As {@link #proof}; {@link IllegalArgumentException} when it is no number. */
    public Optional<Proof> proofOf(Actor actor, String number) {
        try {
            return proof(actor, number == null ? "" : number);
        } catch (ListRow.Refused e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** As {@link #takeOut}; {@link IllegalArgumentException} when it is no number. */
    public void takeOutOf(Actor actor, String number) {
        try {
            takeOut(actor, number == null ? "" : number);
        } catch (ListRow.Refused e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Nothing is sent to that number any more; it is known everywhere within a second. */
    void takeOut(Actor actor, String number) throws ListRow.Refused {
        CitizenKey citizen = ListRow.citizen(number);
        audit.tell(actor, Action.SUBSCRIBER_REMOVED, SUBJECT);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var proof = new Consent(
                Optional.empty(), Optional.empty(), Optional.of(Way.STAFF), Optional.of(now), Optional.empty());
        var wish = new SubscriptionRequest(UUID.randomUUID().toString(), citizen, Wish.LEAVE, now, proof, Traits.NONE);
        try (var sending = new SendingRows(producer)) {
            sending.send(EventRecords.of(
                    Topics.SUBSCRIPTION_REQUESTS, citizen.value(), EventTypes.SUBSCRIPTION_REQUEST, wish));
            sending.awaitAll();
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
