package mx.gob.guanajuato.conectate.broadcast.feed;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mx.gob.guanajuato.conectate.broadcast.funnel.FeedMarks;
import mx.gob.guanajuato.conectate.broadcast.funnel.Reaching;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.MessageIds;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.reach.MessageState;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;

/**
 * Asks Redis whom a broadcast did not reach. Of whom nobody knows, whose message is
 * on its way, or of whom Redis holds nothing, counts as reached: rather never than twice. Asked on a thread of its own, for
 * the feed must not wait.
 */
@ApplicationScoped
class AskedReach implements Unreached {
    /** What a cancel took back is on the log by then. */
    private static final Duration SETTLED_WITHIN = Duration.ofMinutes(1);

    private final Reaching reaching;
    private final FeedMarks marks;
    private final Clock clock;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "unreached");
        thread.setDaemon(true);
        return thread;
    });

    AskedReach(Reaching reaching, FeedMarks marks, Clock clock) {
        this.reaching = reaching;
        this.marks = marks;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Set<String>> of(Broadcast original, List<String> citizens) {
        return CompletableFuture.supplyAsync(() -> ask(original, citizens), asking);
    }

    private Set<String> ask(Broadcast original, List<String> citizens) {
        if (!isSettled(original)) throw new ViewUnavailable("messages of it are still on their way", null);
        if (!reaching.isComplete()) throw new ViewUnavailable("the reach of messages is not complete", null);
        var states = reaching.states(citizens.stream()
                .map(citizen -> MessageIds.broadcast(original.id(), new CitizenKey(citizen)))
                .toList());
        var unreached = new HashSet<String>();
        for (int i = 0; i < citizens.size(); i++) {
            if (states.get(i).filter(MessageState::isUnreached).isPresent()) unreached.add(citizens.get(i));
        }
        return unreached;
    }

    private boolean isSettled(Broadcast original) {
        var ended = original.soFar().endedAt().orElse(original.changedAt());
        if (clock.instant().isAfter(ended.plus(SETTLED_WITHIN))) return true;
        return reaching.of(original.id()).started() >= marks.of(original.id()).messages();
    }

    void stop(@Observes ShutdownEvent end) {
        asking.shutdownNow();
    }
}
