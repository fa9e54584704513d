package mx.gob.guanajuato.conectate.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.delivery.attempts.DeliveryLog;
import mx.gob.guanajuato.conectate.delivery.attempts.OutboundReader;
import mx.gob.guanajuato.conectate.delivery.limits.SendPermits;
import mx.gob.guanajuato.conectate.delivery.sending.Deliverer;
import mx.gob.guanajuato.conectate.delivery.sending.Rules;
import mx.gob.guanajuato.conectate.delivery.settling.InDoubtPolicy;
import mx.gob.guanajuato.conectate.delivery.settling.RetryPolicy;
import mx.gob.guanajuato.conectate.delivery.stories.Doubtful;
import mx.gob.guanajuato.conectate.delivery.surroundings.Agenda;
import mx.gob.guanajuato.conectate.delivery.surroundings.BroadcastStops;
import mx.gob.guanajuato.conectate.delivery.surroundings.DeliveryMeters;
import mx.gob.guanajuato.conectate.delivery.surroundings.GraphReach;
import mx.gob.guanajuato.conectate.delivery.surroundings.Mailbox;
import mx.gob.guanajuato.conectate.delivery.surroundings.Outlet;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Sends what lies on one outbound topic, on a thread of its own, until it is closed. Whatever goes wrong in it is logged
 * once, and it starts again from what is committed; what was out then is in doubt, as after a crash.
 */
public final class DeliveryEngine implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DeliveryEngine.class);
    private static final Duration BEFORE_NEXT_RUN = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(4);

    private final Sender sender;
    private final DeliverySettings settings;
    private final KafkaClients kafka;
    private final Outlet outlet;
    private final SendPermits permits;
    private final DeliveryMeters meters;
    private final Clock clock;
    private final Predicate<OutboundMessage> withdrawn;
    private final BroadcastStops stops;
    private final GraphReach reach = new GraphReach();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile DeliveryRun run;

    /** Of what nothing is ever withdrawn. */
    public DeliveryEngine(
            Sender sender,
            DeliverySettings settings,
            KafkaClients kafka,
            Outlet outlet,
            SendPermits permits,
            MeterRegistry registry,
            Clock clock) {
        this(sender, settings, kafka, outlet, permits, registry, clock, message -> false);
    }

    /** With whatever tells, at any time, that a message must not go any more. */
    public DeliveryEngine(
            Sender sender,
            DeliverySettings settings,
            KafkaClients kafka,
            Outlet outlet,
            SendPermits permits,
            MeterRegistry registry,
            Clock clock,
            Predicate<OutboundMessage> withdrawn) {
        this.withdrawn = withdrawn;
        this.sender = sender;
        this.settings = settings;
        this.kafka = kafka;
        this.outlet = outlet;
        this.permits = permits;
        this.meters = new DeliveryMeters(registry, sender.outbound().name());
        this.stops = new BroadcastStops(sender.control());
        this.clock = clock;
        this.thread = new Thread(this::untilClosed, sender.group());
    }

    /** Begins to send. The topics have to be there. */
    public void start() {
        thread.start();
    }

    private void untilClosed() {
        while (!isClosing()) {
            try (var log = new DeliveryLog(kafka, sender.group());
                    var records = new OutboundReader(kafka, sender.outbound().name())) {
                runWith(log, records);
            } catch (RuntimeException e) {
                LOG.errorf(
                        e, "Delivery starts again: topic=%s", sender.outbound().name());
                awaitClosing(BEFORE_NEXT_RUN);
            }
        }
    }

    private void runWith(DeliveryLog log, OutboundReader records) {
        var around = new Surroundings(
                clock,
                new Mailbox(),
                new Agenda(),
                log,
                records,
                outlet,
                permits,
                stops,
                sender.lastWord(),
                reach,
                meters,
                withdrawn);
        try (var one = new DeliveryRun(sender, settings.backlog(), kafka, new Deliverer(rules(), around), around)) {
            turn(one);
        } finally {
            run = null;
        }
    }

    private void turn(DeliveryRun one) {
        run = one;
        try {
            while (!isClosing()) one.turn();
        } catch (WakeupException e) {
            LOG.debugf("Delivery ends: topic=%s", sender.outbound().name());
        } catch (RuntimeException e) {
            one.abandon();
            throw e;
        }
    }

    private Rules rules() {
        var retries = new RetryPolicy(
                settings.firstRetry(),
                settings.longestRetry(),
                settings.maxAttempts(),
                () -> ThreadLocalRandom.current().nextDouble());
        var inDoubt = sender.doubt() == Sender.Doubt.RESEND
                ? InDoubtPolicy.ofAnswers(settings.inDoubtWait(), settings.grace(), settings.maxAttempts())
                : InDoubtPolicy.ofBroadcasts(settings.inDoubtWait(), settings.unconfirmedAfter());
        return new Rules(sender.outbound().name(), settings.inFlight(), retries, inDoubt);
    }

    /** What it sends. */
    public Sender sender() {
        return sender;
    }

    /** Whether it runs and knows its partitions. */
    public boolean isSending() {
        var present = run;
        return present != null && present.hasJoined();
    }

    /** Whether the Graph API answers it. */
    public GraphReach reach() {
        return reach;
    }

    /** The broadcasts that Meta takes no message of, and why. */
    public Map<String, String> stoppedBroadcasts() {
        return stops.stopped();
    }

    /** The messages in doubt in the partitions that are its own; none while it starts. */
    CompletableFuture<List<Doubtful>> doubtful() {
        var present = run;
        return present == null ? CompletableFuture.completedFuture(List.of()) : present.doubtful();
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void awaitClosing(Duration atMost) {
        try {
            if (closing.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) LOG.debug("closed while waiting");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes nothing more, gives what is out two seconds to come to its record, hands the partitions over. */
    @Override
    public void close() {
        closing.countDown();
        var present = run;
        if (present != null) present.wakeUp();
        try {
            thread.join(CLOSING.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
