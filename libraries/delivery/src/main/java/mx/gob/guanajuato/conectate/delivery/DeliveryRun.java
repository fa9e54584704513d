package mx.gob.guanajuato.conectate.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import mx.gob.guanajuato.conectate.delivery.attempts.LogReader;
import mx.gob.guanajuato.conectate.delivery.progress.Progress;
import mx.gob.guanajuato.conectate.delivery.queue.Delivery;
import mx.gob.guanajuato.conectate.delivery.queue.OutboundPartition;
import mx.gob.guanajuato.conectate.delivery.sending.Deliverer;
import mx.gob.guanajuato.conectate.delivery.stories.Doubtful;
import mx.gob.guanajuato.conectate.delivery.surroundings.Surroundings;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.jboss.logging.Logger;

/** One life of a sender's consumer: reads, lets the deliverer work, commits. All of it on the thread that turns it. */
final class DeliveryRun implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DeliveryRun.class);

    /** While something is out: an outcome waits no longer than that for its turn. */
    private static final Duration BUSY = Duration.ofMillis(2);

    private static final Duration LEAST = Duration.ofMillis(1);

    /** While messages wait for a permit. */
    private static final Duration SOON = Duration.ofMillis(10);

    /** While there is nothing to do; a record on Kafka ends the wait at once. */
    private static final Duration IDLE = Duration.ofMillis(200);

    private static final Duration BETWEEN_COMMITS = Duration.ofMillis(250);
    private static final Duration HANDOVER = Duration.ofSeconds(2);
    private static final Duration LETTER = Duration.ofMillis(20);
    private static final Duration CLOSING = Duration.ofSeconds(1);

    /** Records between the committed offset and the newest that was read: what a successor has to read once more. */
    private static final int LONGEST_SPAN = 50_000;

    /** A thread that slept longer may have lost its partitions without knowing, and must not call any more. */
    private static final long OWNED =
            Duration.ofMillis(KafkaClients.SESSION_TIMEOUT).toNanos();

    private final Surroundings around;
    private final Deliverer deliverer;
    private final Consumer<String, byte[]> consumer;
    private final LogReader reader;
    private final Ownership ownership;
    private final Intake intake;
    private final int backlog;
    private long awakeAt = System.nanoTime();
    private long nextCommit = awakeAt;

    DeliveryRun(Sender sender, int backlog, KafkaClients kafka, Deliverer deliverer, Surroundings around) {
        this.around = around;
        this.deliverer = deliverer;
        this.backlog = backlog;
        this.intake = new Intake(deliverer, around.clock());
        this.consumer = kafka.member(
                sender.group(),
                Map.of(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, RangeAssignor.class.getName()));
        this.reader = new LogReader(kafka, sender.outbound().name());
        var topics = new TopicPair(sender.outbound().name());
        this.ownership = new Ownership(topics, consumer, reader, deliverer, this::awaitQuiet);
        consumer.subscribe(List.of(sender.outbound().name(), Topics.STATUSES.name()), ownership);
    }

    /** Once around. */
    void turn() {
        var records = consumer.poll(patience());
        stayAwake();
        records.forEach(record -> ownership.partition(record.partition()).ifPresent(home -> intake.take(home, record)));
        around.mailbox().empty();
        deliverer.proceed();
        ownership.holdBack(backlog, LONGEST_SPAN);
        ownership.catchUp();
        if (System.nanoTime() - nextCommit >= 0) writeDown();
    }

    private Duration patience() {
        Duration longest = deliverer.isBusy() ? BUSY : deliverer.hasTurns() ? SOON : IDLE;
        var wait = around.agenda().untilNext(Instant.now(around.clock()), longest);
        // A poll counts whole milliseconds: less than one would not wait at all, and spin.
        return wait.isZero() || wait.compareTo(LEAST) > 0 ? wait : LEAST;
    }

    private void stayAwake() {
        long now = System.nanoTime();
        if (now - Math.max(awakeAt, ownership.assignedAt()) > OWNED)
            throw new IllegalStateException("slept longer than a member may: the partitions may have another owner");
        awakeAt = now;
    }

    private void writeDown() {
        ownership.commit();
        nextCommit = System.nanoTime() + BETWEEN_COMMITS.toNanos();
        var partitions = ownership.partitions();
        around.meters()
                .levels(
                        deliverer.callsOut(),
                        partitions.stream().mapToInt(OutboundPartition::backlog).sum(),
                        partitions.stream().mapToInt(OutboundPartition::aside).sum(),
                        partitions.stream()
                                .mapToInt(one -> one.inDoubt().size())
                                .sum());
    }

    /** Lets what is out come to its record, as far as that is possible in the time. */
    private void awaitQuiet() {
        long end = System.nanoTime() + HANDOVER.toNanos();
        try {
            while (deliverer.isBusy() && System.nanoTime() - end < 0) {
                around.mailbox().emptyAfter(LETTER);
                deliverer.proceed();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it has heard once which partitions are its own. */
    boolean hasJoined() {
        return ownership.assignedAt() != Ownership.NEVER;
    }

    /** Leaves everything as a crash would, so that no call goes out any more; ends that are known still reach the log. */
    void abandon() {
        deliverer.stop();
        ownership.abandon();
    }

    /** The messages in doubt in its partitions, told by its own thread. From any thread. */
    CompletableFuture<List<Doubtful>> doubtful() {
        var told = new CompletableFuture<List<Doubtful>>();
        around.mailbox()
                .post(() -> told.complete(ownership.partitions().stream()
                        .flatMap(partition -> partition.inDoubt().stream())
                        .map(DeliveryRun::doubtful)
                        .toList()));
        return told;
    }

    private static Doubtful doubtful(Delivery delivery) {
        var doubt = (Progress.InDoubt) delivery.progress();
        var subject = delivery.subject();
        return new Doubtful(
                subject.messageId(),
                subject.broadcastId(),
                doubt.since(),
                doubt.tries().attempts());
    }

    /** Ends a wait for records, from any thread. */
    void wakeUp() {
        consumer.wakeup();
    }

    /** Hands its partitions over. */
    @Override
    public void close() {
        try {
            consumer.close(HANDOVER.plus(CLOSING));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "The consumer did not close in peace: cause=%s",
                    e.getClass().getSimpleName());
        } finally {
            reader.close();
        }
    }
}
