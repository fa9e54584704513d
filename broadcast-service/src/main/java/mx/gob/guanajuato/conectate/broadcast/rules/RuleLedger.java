package mx.gob.guanajuato.conectate.broadcast.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastRule;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.SoleWriter;
import org.apache.kafka.clients.producer.Producer;

/** Lays rules down. */
@ApplicationScoped
public class RuleLedger {
    private static final int READ_WITHIN_SECONDS = 3;

    private final RuleBook book;
    private final Clock clock;
    private final SoleWriter writer;

    RuleLedger(KafkaClients kafka, RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
        this.writer = new SoleWriter(kafka, "broadcast-rules");
    }

    /**
     * Lays a rule down in the place of the revision that was seen.
     *
     * @param seen the revision that it rests on; 0: there was none
     * @return false: somebody changed it meanwhile, and nothing was changed
     * @throws NotWritten when Kafka does not take it, and nothing was changed, or did not say
     */
    public boolean lay(Actor actor, Rule rule, int seen, AuditEntry told) {
        try {
            return writer.write(producer -> lay(producer, actor, rule, seen, told));
        } catch (SoleWriter.NotCommitted e) {
            throw new NotWritten("the rule", e);
        }
    }

    private boolean lay(Producer<String, byte[]> producer, Actor actor, Rule rule, int seen, AuditEntry told)
            throws InterruptedException, ExecutionException, TimeoutException {
        book.reachEnd().get(READ_WITHIN_SECONDS, TimeUnit.SECONDS);
        var held = book.find(rule.key());
        int present = held.map(BroadcastRule::revision).orElse(0);
        // A commit that had no answer may have been taken after all.
        if (present == seen + 1 && held.get().body().equals(rule)) return true;
        if (present != seen) return false;
        var next = new BroadcastRule(rule.key(), present + 1, clock.instant(), Optional.of(actor.name()), rule);
        producer.beginTransaction();
        producer.send(Audit.record(told));
        var written =
                producer.send(EventRecords.of(Topics.BROADCAST_RULES, next.key(), EventTypes.BROADCAST_RULE, next));
        SoleWriter.commit(producer);
        book.awaitRead(written.get().offset());
        return true;
    }
}
