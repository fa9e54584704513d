package mx.gob.guanajuato.conectate.broadcast.recent;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mx.gob.guanajuato.conectate.broadcast.subscribers.MembershipWords;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest.Wish;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
import mx.gob.guanajuato.conectate.operations.erasure.ErasureReading;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** What every instance knows of what citizens have just written. May be asked from any thread, and never waits. */
@ApplicationScoped
public class RecentMessages {
    private static final Logger LOG = Logger.getLogger(RecentMessages.class);

    /** As long as intents, requests and what was handed over for sending lie on Kafka. */
    private static final Duration KEPT = Duration.ofDays(8);

    private static final Duration WINDOW = Duration.ofHours(24);
    private static final long FORGETTING_NANOS = Duration.ofMinutes(1).toNanos();

    private final OpenWindows windows = new OpenWindows();
    private final UnreadMessages unread = new UnreadMessages();
    private final Leavers leavers = new Leavers();
    private final List<WholeTopic> topics;
    private final CompletableFuture<Void> caughtUp;
    private final String number;
    private final ErasedCitizens erased;
    private final Clock clock;
    private volatile long forgotAt = System.nanoTime();

    RecentMessages(KafkaClients kafka, WhatsAppSettings whatsapp, ErasedCitizens erased, Clock clock) {
        this.number = whatsapp.conectatePhoneNumberId();
        this.erased = erased;
        this.clock = clock;
        this.topics = List.of(
                WholeTopic.since(
                        () -> clock.instant().minus(WINDOW), kafka, Topics.INBOUND, "recent-inbound", this::wrote),
                new WholeTopic(kafka, Topics.CITIZEN_INTENTS, "recent-intents", this::meant),
                new WholeTopic(kafka, Topics.SUBSCRIPTION_REQUESTS, "recent-requests", this::requested));
        this.caughtUp = CompletableFuture.allOf(
                topics.stream().map(WholeTopic::caughtUp).toArray(CompletableFuture[]::new));
    }

    /** The erasures first, so that nothing is remembered of what they cover. */
    void start(@Observes StartupEvent start, ErasureReading erasures) {
        erasures.caughtUp().thenRun(() -> {
            erased.onNews(this::forgetErased);
            topics.forEach(WholeTopic::start);
        });
    }

    private void forgetErased() {
        windows.forget(this::isErased);
        leavers.forget(this::isErased);
    }

    private boolean isErased(String citizen, Instant at) {
        return erased.covers(new CitizenKey(citizen), at);
    }

    /** Whether the citizen said last that they want nothing more. */
    public boolean hasLeft(CitizenKey citizen) {
        return leavers.hasLeft(citizen.value());
    }

    /** Whether something is still to be read that decides about the citizen; before everything was read once, of anybody. */
    public boolean isAwaited(CitizenKey citizen) {
        return !caughtUp.isDone() || unread.isWaitedFor(citizen.value(), System.nanoTime());
    }

    /** Whether Conéctate may write to the citizen freely now: they wrote to it in the last 24 hours. */
    public boolean mayBeWrittenFreely(CitizenKey citizen) {
        return windows.isOpen(citizen.value(), clock.instant());
    }

    private void wrote(ConsumerRecord<String, byte[]> record) {
        forgetNowAndThen();
        read(EventTypes.INBOUND_MESSAGE, record, message -> {
            if (erased.covers(message.citizen(), message.sentAt())) return;
            String citizen = message.citizen().value();
            if (message.phoneNumberId().equals(number)) windows.wrote(citizen, message.sentAt());
            unread.arrived(citizen, message.wamid(), message.type(), System.nanoTime());
        });
    }

    private void meant(ConsumerRecord<String, byte[]> record) {
        read(EventTypes.CITIZEN_INTENTS, record, message -> {
            String citizen = message.citizen().value();
            MembershipWords.wish(message)
                    .filter(wish -> !erased.covers(message.citizen(), message.sentAt()))
                    .ifPresent(wish -> leavers.said(citizen, wish == Wish.LEAVE, message.sentAt()));
            unread.understood(citizen, message.wamid(), System.nanoTime());
        });
    }

    private void requested(ConsumerRecord<String, byte[]> record) {
        read(EventTypes.SUBSCRIPTION_REQUEST, record, request -> {
            if (request.wish() == Wish.UNKNOWN || erased.covers(request.citizen(), request.at())) return;
            leavers.said(request.citizen().value(), request.wish() == Wish.LEAVE, request.at());
        });
    }

    private interface Reader<E> {
        void read(E event);
    }

    private static <E> void read(EventType<E> type, ConsumerRecord<String, byte[]> record, Reader<E> reader) {
        try {
            reader.read(EventJson.read(type, record.value()));
        } catch (InvalidEvent e) {
            // The conversation and the subscribers read it too, and bury it.
            LOG.debugf("Unreadable: topic=%s offset=%d", record.topic(), record.offset());
        }
    }

    private void forgetNowAndThen() {
        long now = System.nanoTime();
        if (now - forgotAt < FORGETTING_NANOS) return;
        forgotAt = now;
        Instant today = clock.instant();
        windows.forgetClosed(today);
        leavers.forgetBefore(today.minus(KEPT));
        unread.forgetOld(now);
    }

    @PreDestroy
    void close() {
        topics.forEach(WholeTopic::close);
    }
}
