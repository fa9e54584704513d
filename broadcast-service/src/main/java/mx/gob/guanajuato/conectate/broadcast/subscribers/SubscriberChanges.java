package mx.gob.guanajuato.conectate.broadcast.subscribers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.subscribers.IdentityChanges.Erased;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.privacy.ErasureEvent;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;
import mx.gob.guanajuato.conectate.transforms.DeadLetterOutput;
import mx.gob.guanajuato.conectate.transforms.EventOutput;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Applies the requests of one partition's citizens to their subscriptions. */
final class SubscriberChanges implements Processor<String, byte[], String, byte[]> {
    private static final String STAGE = "subscribers";

    private final SubscriberCount count;
    private final ErasedCitizens erased;
    private final Clock clock;
    private ProcessorContext<String, byte[]> context;
    private KeyValueStore<String, Subscription> subscriptions;
    private IdentityChanges identities;

    SubscriberChanges(SubscriberCount count, ErasedCitizens erased, Clock clock) {
        this.count = count;
        this.erased = erased;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        this.subscriptions = context.getStateStore(SubscriberStage.STORE);
        this.identities = new IdentityChanges(subscriptions, context.getStateStore(SubscriberStage.LINKS));
        count.set(partition(), countSubscribed());
    }

    @Override
    public void process(Record<String, byte[]> record) {
        try {
            String topic = context.recordMetadata().orElseThrow().topic();
            if (topic.equals(Topics.IDENTITY_LINKS.name())) link(record);
            else if (topic.equals(Topics.SUBSCRIBER_MOVES.name())) arrive(record);
            else if (topic.equals(Topics.SUBSCRIPTION_REQUESTS.name())) request(record);
            else if (topic.equals(Topics.ERASURES.name())) erase(record);
            else ask(record);
        } catch (InvalidEvent e) {
            count.deadLetter();
            context.forward(
                    DeadLetterOutput.of(STAGE, record, e, context, clock.instant()), Topics.DEAD_LETTERS.name());
        }
    }

    private void ask(Record<String, byte[]> record) {
        var message = EventJson.read(EventTypes.CITIZEN_INTENTS, record.value());
        var wish = MembershipRequest.in(message);
        if (wish.isPresent()) follow(wish.get(), record);
        else heardOf(message, record.timestamp());
    }

    private void request(Record<String, byte[]> record) {
        MembershipRequest.of(EventJson.read(EventTypes.SUBSCRIPTION_REQUEST, record.value()))
                .ifPresent(wish -> follow(wish, record));
    }

    private void follow(MembershipRequest wish, Record<String, byte[]> record) {
        if (isErased(wish.citizen(), wish.at())) return;
        CitizenKey citizen = own(wish.citizen(), record);
        Optional<CitizenKey> now = identities.now(citizen);
        if (now.isPresent()) move(wish.under(now.get()), record.timestamp());
        else apply(wish, record.timestamp());
    }

    /** Once a day for whoever is subscribed, as audiences are made of who has written lately; and who gives up a topic. */
    private void heardOf(CitizenIntents message, long timestamp) {
        if (message.citizen() == null || message.sentAt() == null) return;
        String citizen = message.citizen().value();
        Subscription before = subscriptions.get(citizen);
        if (before == null) return;
        var day = LocalDate.ofInstant(message.sentAt(), ServiceClock.GUANAJUATO);
        before.heardOf(day, MembershipWords.dropped(message), message.sentAt())
                .ifPresent(after -> keep(before, after, timestamp));
    }

    private void arrive(Record<String, byte[]> record) {
        var subscriber = EventJson.read(EventTypes.SUBSCRIBER, record.value());
        own(subscriber.citizen(), record);
        if (isErased(subscriber.citizen(), subscriber.changedAt())) return;
        apply(MembershipRequest.moved(subscriber), record.timestamp());
    }

    private void link(Record<String, byte[]> record) {
        if (record.value() == null) {
            identities.forget(record.key());
            return;
        }
        var link = EventJson.read(EventTypes.IDENTITY_LINK, record.value());
        String former = own(link.former(), record).value();
        if (isErased(link.now(), link.since())) return;
        if (!identities.remember(link)) return;
        identities.goingOn(link).ifPresent(subscriber -> {
            move(subscriber, record.timestamp());
            Subscription before = subscriptions.get(former);
            keep(before, before.moved(link.since()), record.timestamp());
        });
    }

    private boolean isErased(CitizenKey citizen, Instant at) {
        return erased.covers(citizen, at);
    }

    private void erase(Record<String, byte[]> record) {
        var event = EventJson.read(EventTypes.ERASURE_EVENT, record.value());
        if (!(event instanceof ErasureEvent.Ordered order)) return;
        Erased gone = identities.erase(citizen -> erased.isAbout(order, citizen), order.until());
        gone.subscriptions().forEach(one -> {
            if (one.subscribed()) count.add(partition(), -1);
            String citizen = one.subscriber().citizen().value();
            context.forward(new Record<>(citizen, null, record.timestamp()), Topics.SUBSCRIBERS.name());
        });
        var done = new ErasureEvent.Carried(order.folio(), order.citizen(), STAGE, gone.number(), clock.instant());
        context.forward(
                EventOutput.of(order.citizen(), EventTypes.ERASURE_EVENT, done, record.timestamp()),
                Topics.ERASURES.name());
    }

    /** Under another key the citizen would have two subscriptions, in two partitions. */
    private static CitizenKey own(CitizenKey citizen, Record<String, byte[]> record) {
        if (!citizen.value().equals(record.key())) throw new InvalidEvent("citizen", "is not the record's key");
        return citizen;
    }

    private void move(Subscriber subscriber, long timestamp) {
        context.forward(
                EventOutput.of(subscriber.citizen().value(), EventTypes.SUBSCRIBER, subscriber, timestamp),
                Topics.SUBSCRIBER_MOVES.name());
    }

    private void apply(MembershipRequest request, long timestamp) {
        Subscription before = subscriptions.get(request.citizen().value());
        Subscription.after(before, request).ifPresent(after -> keep(before, after, timestamp));
    }

    private void keep(Subscription before, Subscription after, long timestamp) {
        subscriptions.put(after.subscriber().citizen().value(), after);
        if (after.tellsMoreThan(before)) tell(before, after, timestamp);
    }

    private void tell(Subscription before, Subscription after, long timestamp) {
        int was = before != null && before.subscribed() ? 1 : 0;
        count.add(partition(), (after.subscribed() ? 1 : 0) - was);
        var subscriber = after.subscriber();
        context.forward(
                EventOutput.of(subscriber.citizen().value(), EventTypes.SUBSCRIBER, subscriber, timestamp),
                Topics.SUBSCRIBERS.name());
    }

    private int countSubscribed() {
        int subscribed = 0;
        try (var all = subscriptions.all()) {
            while (all.hasNext()) if (all.next().value.subscribed()) subscribed++;
        }
        return subscribed;
    }

    private int partition() {
        return context.taskId().partition();
    }

    @Override
    public void close() {
        count.forget(partition());
    }
}
