package mx.gob.guanajuato.conectate.delivery.surroundings;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.operations.meters.Latency;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphError;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome;

/** What is seen of one sender from outside. No label names a citizen or a message. */
public final class DeliveryMeters implements SendOutcome.Cases<String> {
    private static final String PREFIX = "conectate.delivery.";

    /** Why messages end among the dead letters. */
    private static final List<String> DEAD = List.of("unreadable", "refused", "failed", "expired", "unconfirmed");

    private final MeterRegistry registry;
    private final Tags tags;
    private final Timer wait;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger backlog = new AtomicInteger();
    private final AtomicInteger aside = new AtomicInteger();
    private final AtomicInteger inDoubt = new AtomicInteger();

    /** Of the sender that serves this outbound topic. */
    public DeliveryMeters(MeterRegistry registry, String outboundTopic) {
        this.registry = registry;
        this.tags = Tags.of("topic", outboundTopic);
        gauge("in.flight", inFlight, "Calls that are out or announced");
        gauge("backlog", backlog, "Messages that were read and wait to be sent");
        gauge("aside", aside, "Messages that wait for long, without taking the room of others");
        gauge("in.doubt", inDoubt, "Messages of which nobody knows whether Meta took them");
        wait = Latency.timer(PREFIX + "wait", "From the writing of a message to Meta's word that it took it")
                .tags(tags)
                .register(registry);
        DEAD.forEach(why -> registry.counter(PREFIX + "dead.letters", tags.and("why", why)));
    }

    private void gauge(String name, AtomicInteger value, String description) {
        Gauge.builder(PREFIX + name, value, AtomicInteger::get)
                .tags(tags)
                .description(description)
                .register(registry);
    }

    /** A call was answered, or not, after this time. */
    public void answered(SendOutcome outcome, Duration after) {
        Timer.builder(PREFIX + "calls")
                .tags(tags.and("outcome", outcome.fold(this)))
                .register(registry)
                .record(after);
    }

    /** Meta took a message that was written so long ago. */
    public void taken(Duration ago) {
        wait.record(ago);
    }

    /** A step of a message is on the delivery-log. */
    public void recorded(DeliveryEvent event) {
        count("events", tags.and("event", event.getClass().getSimpleName()));
        if (event instanceof DeliveryEvent.Failed failed) count("failed.later", tags.and("code", code(failed.code())));
    }

    /** A message goes again, for this reason. */
    public void retried(String code) {
        count("retries", tags.and("code", code));
    }

    /** As a label: Meta's documented codes are few, what else may come is not. */
    static String code(int code) {
        return GraphError.ofStatus(code, "").documented() ? "" + code : "other";
    }

    /** A message in doubt goes again. */
    public void resent() {
        count("resent", tags);
    }

    /** A producer wrote a message again that had its end or is on its way. */
    public void repeated() {
        count("repeats", tags);
    }

    /** A dead letter was written; {@code why} is one word. */
    public void buried(String why) {
        count("dead.letters", tags.and("why", why));
    }

    /** What is held at present. */
    public void levels(int calls, int waiting, int setAside, int doubtful) {
        inFlight.set(calls);
        backlog.set(waiting);
        aside.set(setAside);
        inDoubt.set(doubtful);
    }

    private void count(String name, Tags with) {
        registry.counter(PREFIX + name, with).increment();
    }

    @Override
    public String accepted(SendOutcome.Accepted accepted) {
        return "accepted";
    }

    @Override
    public String refused(SendOutcome.Refused refused) {
        GraphError error = refused.error();
        return error.documented() ? "refused-" + error.code() : "refused-other";
    }

    @Override
    public String notAttempted(SendOutcome.NotAttempted notAttempted) {
        return "not-attempted";
    }

    @Override
    public String inDoubt(SendOutcome.InDoubt doubt) {
        return "in-doubt";
    }
}
