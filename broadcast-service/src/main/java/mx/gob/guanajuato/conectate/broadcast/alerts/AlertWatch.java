package mx.gob.guanajuato.conectate.broadcast.alerts;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastRule;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Follows the rules: every instance looks, and the ledger lets one of them tell. */
@ApplicationScoped
class AlertWatch {
    private static final Logger LOG = Logger.getLogger(AlertWatch.class);
    private static final int EVERY_MILLIS = 1_000;
    private static final int READ_WITHIN_SECONDS = 3;

    private final RuleBook book;
    private final PublishedNews published;
    private final AlertBroadcasts broadcasts;
    private final BroadcastLedger ledger;
    private final Clock clock;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "alert-watch");
        thread.setDaemon(true);
        return thread;
    });

    AlertWatch(
            RuleBook book, PublishedNews published, AlertBroadcasts broadcasts, BroadcastLedger ledger, Clock clock) {
        this.book = book;
        this.published = published;
        this.broadcasts = broadcasts;
        this.ledger = ledger;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        looking.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (!published.caughtUp().isDone() || !broadcasts.haveAudience()) return;
        book.alerts().stream().filter(Rule.Alert::active).forEach(rule -> {
            try {
                if (hasSomethingToDo(rule)) ledger.commit(() -> decide(rule.key()));
            } catch (NotWritten e) {
                LOG.debugf("An alert is told later: rule=%s", rule.id());
            } catch (RuntimeException e) {
                // Nothing may end this looking.
                LOG.errorf(e, "An alert could not be told: rule=%s", rule.id());
            }
        });
    }

    private boolean hasSomethingToDo(Rule.Alert rule) {
        var told = toldSince(rule);
        if (told.isEmpty()) return true;
        var alerting = new Alerting(rule, told.get());
        return alerting.isDue(alerting.changed(published.on(rule)), clock.instant());
    }

    /** What was told under the rule as it stands; empty: it is new, or was changed, and begins with what is there. */
    private Optional<Map<String, String>> toldSince(Rule.Alert rule) {
        var laid = book.find(rule.key()).orElseThrow();
        return book.told(rule)
                .filter(told -> !told.changedAt().isBefore(laid.changedAt()))
                .map(told -> ((Rule.Told) told.body()).news());
    }

    /** Another instance may have told it meanwhile, or somebody of the staff changed the rule. */
    private List<ProducerRecord<String, byte[]>> decide(String key)
            throws InterruptedException, ExecutionException, TimeoutException {
        book.reachEnd().get(READ_WITHIN_SECONDS, TimeUnit.SECONDS);
        var rule = book.find(key)
                .map(BroadcastRule::body)
                .map(Rule.Alert.class::cast)
                .filter(Rule.Alert::active);
        if (rule.isEmpty() || !hasSomethingToDo(rule.get())) return List.of();
        return tell(rule.get(), toldSince(rule.get()));
    }

    private List<ProducerRecord<String, byte[]>> tell(Rule.Alert rule, Optional<Map<String, String>> told) {
        var alerting = new Alerting(rule, told.orElse(Map.of()));
        var changed = alerting.changed(published.on(rule));
        int revision = book.told(rule).map(BroadcastRule::revision).orElse(0) + 1;
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        if (told.isPresent())
            for (var broadcast : broadcasts.of(alerting, changed, revision))
                records.add(EventRecords.of(Topics.BROADCASTS, broadcast.id(), EventTypes.BROADCAST, broadcast));
        var news = new HashMap<>(told.orElse(Map.of()));
        changed.forEach(one -> news.put(one.place(), one.note()));
        var note = new Rule.Told(rule.id(), news);
        var noted = new BroadcastRule(note.key(), revision, clock.instant(), Optional.empty(), note);
        records.add(EventRecords.of(Topics.BROADCAST_RULES, noted.key(), EventTypes.BROADCAST_RULE, noted));
        return records;
    }

    void stop(@Observes ShutdownEvent end) {
        looking.shutdownNow();
    }
}
