package mx.gob.guanajuato.conectate.delivery.sending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import mx.gob.guanajuato.conectate.delivery.attempts.AttemptLog;
import mx.gob.guanajuato.conectate.delivery.limits.Grant;
import mx.gob.guanajuato.conectate.delivery.limits.NumberSignal;
import mx.gob.guanajuato.conectate.delivery.limits.SendPermits;
import mx.gob.guanajuato.conectate.delivery.limits.SendRequest;
import mx.gob.guanajuato.conectate.delivery.queue.OutboundPartition;
import mx.gob.guanajuato.conectate.delivery.queue.Recovery;
import mx.gob.guanajuato.conectate.delivery.settling.InDoubtPolicy;
import mx.gob.guanajuato.conectate.delivery.settling.RetryPolicy;
import mx.gob.guanajuato.conectate.delivery.surroundings.Agenda;
import mx.gob.guanajuato.conectate.delivery.surroundings.BroadcastControl;
import mx.gob.guanajuato.conectate.delivery.surroundings.BroadcastStops;
import mx.gob.guanajuato.conectate.delivery.surroundings.DeliveryMeters;
import mx.gob.guanajuato.conectate.delivery.surroundings.GraphReach;
import mx.gob.guanajuato.conectate.delivery.surroundings.LastWord;
import mx.gob.guanajuato.conectate.delivery.surroundings.Mailbox;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphError;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome;
import org.apache.kafka.common.errors.TimeoutException;

/** A deliverer whose log, calls and clock a test holds in its hands: what happens when is the test's decision. */
final class Stage {
    static final InDoubtPolicy ANSWERS = InDoubtPolicy.ofAnswers(Duration.ofSeconds(10), Duration.ofSeconds(60), 8);
    static final InDoubtPolicy BROADCASTS = InDoubtPolicy.ofBroadcasts(Duration.ofSeconds(10), Duration.ofHours(24));

    private static final RetryPolicy RETRIES =
            new RetryPolicy(Duration.ofSeconds(1), Duration.ofMinutes(5), 3, () -> 0);

    private Instant now = Instant.parse("2021-04-30T12:00:00Z");
    private long nextOffset;
    private Optional<String> broadcast = Optional.empty();
    private boolean brokerAway;
    private boolean brokerHesitates;
    private final List<Runnable> acknowledgements = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final List<NumberSignal> signals = new ArrayList<>();
    private final Map<String, CompletableFuture<SendOutcome>> calls = new LinkedHashMap<>();
    private final List<String> called = new ArrayList<>();
    private long statusesHeard;
    private final Map<Long, OutboundMessage> onTopic = new HashMap<>();
    private final Set<String> stoppedByMeta = new HashSet<>();
    private final Set<String> cancelled = new HashSet<>();
    private final Set<String> held = new HashSet<>();
    private final Set<String> awaited = new HashSet<>();
    private final Set<String> pausedNumbers = new HashSet<>();
    private final List<DeadLetter> letters = new ArrayList<>();
    private String number = "1";
    private int readAgain;
    private final BroadcastControl control = new BroadcastControl() {
        @Override
        public Optional<String> whyStopped(String broadcastId) {
            return cancelled.contains(broadcastId) ? Optional.of("cancelled") : Optional.empty();
        }

        @Override
        public boolean isHeld(String broadcastId) {
            return held.contains(broadcastId);
        }

        @Override
        public void stop(String broadcastId, int code, String reason) {
            stoppedByMeta.add(broadcastId);
        }
    };
    private final Set<String> erased = new HashSet<>();
    private final Mailbox mailbox = new Mailbox();
    private final Deliverer deliverer;
    private final OutboundPartition partition;

    Stage(InDoubtPolicy inDoubt, int inFlight, Recovery recovery) {
        this(inDoubt, inFlight, recovery, Map.of());
    }

    Stage(InDoubtPolicy inDoubt, int inFlight, Recovery recovery, Map<Long, OutboundMessage> lying) {
        onTopic.putAll(lying);
        var around = new Surroundings(
                clock(),
                mailbox,
                new Agenda(),
                new HeldLog(),
                this::readAgain,
                this::call,
                new FreePermits(),
                new BroadcastStops(control),
                new LastWord() {
                    @Override
                    public boolean isAwaited(OutboundMessage message) {
                        return awaited.contains(message.citizen().value());
                    }

                    @Override
                    public JsonNode body(OutboundMessage message) {
                        return message.body();
                    }
                },
                new GraphReach(),
                new DeliveryMeters(new SimpleMeterRegistry(), "outbound.test"),
                message -> erased.contains(message.citizen().value()));
        this.deliverer = new Deliverer(new Rules("outbound.test", inFlight, RETRIES, inDoubt), around);
        this.partition = new OutboundPartition(0, recovery);
        deliverer.takeOver(partition);
    }

    private CompletionStage<Optional<OutboundMessage>> readAgain(int partitionNumber, long offset) {
        readAgain++;
        return CompletableFuture.completedStage(Optional.ofNullable(onTopic.get(offset)));
    }

    static Stage answers() {
        var stage = new Stage(ANSWERS, 100, Recovery.none());
        stage.partition.statuses().catchUp();
        return stage;
    }

    static Stage broadcasts() {
        var stage = new Stage(BROADCASTS, 100, Recovery.none());
        stage.partition.statuses().catchUp();
        return stage;
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    OutboundPartition partition() {
        return partition;
    }

    /** A message was read, of use for an hour. */
    Stage reads(String id, String citizen) {
        return reads(id, citizen, Duration.ofHours(1));
    }

    Stage reads(String id, String citizen, Duration ofUse) {
        var message = new OutboundMessage(
                id,
                new CitizenKey(citizen),
                number,
                JsonNodeFactory.instance.objectNode().put("type", "text"),
                now,
                now.plus(ofUse),
                broadcast,
                List.of());
        onTopic.put(nextOffset, message);
        deliverer.take(partition, message, nextOffset++);
        return settle();
    }

    /** The citizen's data are erased: nothing that was written before may go. */
    Stage erases(String citizen) {
        erased.add(citizen);
        return this;
    }

    /** What is read from now on belongs to this broadcast. */
    Stage ofBroadcast(String id) {
        broadcast = Optional.of(id);
        return this;
    }

    /** What is read from now on is sent by this number of ours. */
    Stage from(String phoneNumberId) {
        number = phoneNumberId;
        return this;
    }

    /** The citizen has just said something that nobody has read yet. */
    Stage says(String citizen) {
        awaited.add(citizen);
        return this;
    }

    /** It is read what the citizen said. */
    Stage isUnderstood(String citizen) {
        awaited.remove(citizen);
        return passes(Duration.ofSeconds(1));
    }

    /** The number may not send at all. */
    Stage pauses(String phoneNumberId) {
        pausedNumbers.add(phoneNumberId);
        return this;
    }

    Stage goesOn(String phoneNumberId) {
        pausedNumbers.remove(phoneNumberId);
        return passes(Duration.ofSeconds(2));
    }

    Stage holds(String broadcastId) {
        held.add(broadcastId);
        return this;
    }

    Stage holdsNoMore(String broadcastId) {
        held.remove(broadcastId);
        return passes(Duration.ofSeconds(2));
    }

    /** The message lies nowhere any more. */
    Stage loses(long offset) {
        onTopic.remove(offset);
        return this;
    }

    /** The causes of the dead letters so far. */
    List<String> letters() {
        return letters.stream().map(DeadLetter::cause).toList();
    }

    /** How often a content was read again. */
    int readAgain() {
        return readAgain;
    }

    Stage cancels(String broadcastId) {
        cancelled.add(broadcastId);
        return this;
    }

    Set<String> stoppedByMeta() {
        return stoppedByMeta;
    }

    /** The message lies there on the topic, read by a former owner. */
    static OutboundMessage lying(String id, String citizen, Instant notAfter) {
        return new OutboundMessage(
                id,
                new CitizenKey(citizen),
                "1",
                JsonNodeFactory.instance.objectNode(),
                notAfter,
                notAfter,
                Optional.empty(),
                List.of());
    }

    /** Time passes. */
    Stage passes(Duration time) {
        now = now.plus(time);
        return settle();
    }

    /** The broker takes nothing until it is back. */
    Stage brokerGoes() {
        brokerAway = true;
        return this;
    }

    /** The broker takes records, and acknowledges none until it is told to. */
    Stage brokerHesitates() {
        brokerHesitates = true;
        return this;
    }

    Stage brokerAcknowledges() {
        brokerHesitates = false;
        acknowledgements.forEach(Runnable::run);
        acknowledgements.clear();
        return settle();
    }

    Stage brokerComesBack() {
        brokerAway = false;
        return this;
    }

    /** Meta answers the call that is out for this message. */
    Stage answer(String id, SendOutcome outcome) {
        calls.remove(id).complete(outcome);
        return settle();
    }

    Stage accepts(String id) {
        return answer(id, new SendOutcome.Accepted("wamid." + id));
    }

    /** Meta takes it under that id of its own. */
    Stage answerAs(String id, String wamid) {
        return answer(id, new SendOutcome.Accepted(wamid));
    }

    boolean isCalled(String id) {
        return calls.containsKey(id);
    }

    Stage refuses(String id, int code) {
        return answer(id, new SendOutcome.Refused(new GraphError(code, 0, "refused", 400)));
    }

    Stage leavesInDoubt(String id) {
        return answer(id, new SendOutcome.InDoubt("time-out"));
    }

    /** A status was read. */
    Stage reports(String id, String wamid, String status, Integer code) {
        var report = new MessageStatus(
                wamid,
                Optional.of(id),
                "1",
                status,
                now,
                now,
                Optional.ofNullable(code),
                JsonNodeFactory.instance.objectNode());
        deliverer.doubts().hear(partition, report, statusesHeard++);
        return settle();
    }

    Stage settle() {
        for (int i = 0; i < 10; i++) {
            mailbox.empty();
            deliverer.proceed();
        }
        return this;
    }

    /** The delivery-log so far, as {@code Event id}. */
    List<String> log() {
        return log;
    }

    /** The messages that were called for, in order. */
    List<String> called() {
        return called;
    }

    List<NumberSignal> signals() {
        return signals;
    }

    /** How far the outbound offset could be committed now. */
    long committable() {
        return partition.offsets().committable(nextOffset);
    }

    long statusesCommittable() {
        return partition.statuses().committable(statusesHeard);
    }

    private CompletableFuture<SendOutcome> call(String number, String recipient, JsonNode body, String callback) {
        String id = callback.substring(0, callback.indexOf('|'));
        called.add(id);
        var answer = new CompletableFuture<SendOutcome>();
        calls.put(id, answer);
        return answer;
    }

    private final class HeldLog implements AttemptLog {
        @Override
        public void append(int partitionNumber, DeliveryEvent event, Written written) {
            if (brokerAway) {
                written.failed(new TimeoutException("away"));
                return;
            }
            log.add(event.getClass().getSimpleName() + " " + event.messageId());
            long offset = log.size() - 1;
            if (brokerHesitates) acknowledgements.add(() -> written.acknowledged(offset));
            else written.acknowledged(offset);
        }

        @Override
        public void bury(DeadLetter letter, Written written) {
            letters.add(letter);
            written.acknowledged(0);
        }
    }

    private final class FreePermits implements SendPermits {
        @Override
        public CompletionStage<List<Grant>> ask(String phoneNumberId, List<SendRequest> requests) {
            boolean paused = pausedNumbers.contains(phoneNumberId);
            var grant = paused
                    ? new Grant(Grant.Kind.HELD, Duration.ofSeconds(1))
                    : new Grant(Grant.Kind.GRANTED, Duration.ZERO);
            return CompletableFuture.completedStage(Collections.nCopies(requests.size(), grant));
        }

        @Override
        public void signal(String phoneNumberId, NumberSignal signal, String reason) {
            signals.add(signal);
        }

        @Override
        public Map<String, String> conditions() {
            return Map.of();
        }
    }
}
