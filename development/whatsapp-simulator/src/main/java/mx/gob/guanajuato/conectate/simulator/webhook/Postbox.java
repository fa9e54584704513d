package mx.gob.guanajuato.conectate.simulator.webhook;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.simulator.SimulatorConfig;
import mx.gob.guanajuato.conectate.simulator.faults.Faults;

/**
 * Posts updates, a bounded number at a time, and repeats what was not answered with 200.
 *
 * <p>While the receiver is away (no answer, 5xx) a citizen's later updates wait behind the first; an update that the
 * receiver refuses (any other answer) is repeated on its own, so that one bad update never silences a citizen.
 */
@Singleton
class Postbox {
    /** Updates waiting at one time; above it new ones are lost and counted. About 200 MB. */
    static final int MOST_PENDING = 200_000;

    private final Vertx vertx;
    private final Envelope envelope;
    private final Post post;
    private final Faults faults;
    private final SimulatorConfig.Redelivery pace;

    private final Lanes lanes = new Lanes();
    private final Map<Update, Long> waiting = new HashMap<>();
    private int generation;
    private int underWay;
    private int pending;
    private long taken;
    private long posts;
    private long refused;
    private long lost;

    Postbox(Vertx vertx, Envelope envelope, Post post, Faults faults, SimulatorConfig config) {
        this.vertx = vertx;
        this.envelope = envelope;
        this.post = post;
        this.faults = faults;
        this.pace = config.redelivery();
    }

    /** Takes an update to be posted after the wait; false, and lost, if too many are pending. */
    synchronized boolean submit(Update update, long delayMillis) {
        if (pending >= MOST_PENDING) {
            lost++;
            return false;
        }
        pending++;
        if (delayMillis > 0) {
            int submitted = generation;
            vertx.setTimer(delayMillis, timer -> enter(update, submitted));
        } else {
            lanes.add(update);
            pump();
        }
        return true;
    }

    /** Tries the updates of this message now instead of after their wait. */
    synchronized void retryNow(String wamid) {
        var due = waiting.keySet().stream().filter(u -> u.wamid.equals(wamid)).toList();
        for (var update : due) {
            vertx.cancelTimer(waiting.remove(update));
            lanes.again(update);
        }
        pump();
    }

    synchronized WebhookCounts counts() {
        return new WebhookCounts(posts, taken, refused, pending, underWay, lost);
    }

    synchronized void forget() {
        generation++;
        waiting.values().forEach(vertx::cancelTimer);
        waiting.clear();
        lanes.clear();
        underWay = 0;
        pending = 0;
        posts = 0;
        taken = 0;
        refused = 0;
        lost = 0;
    }

    private synchronized void enter(Update update, int submitted) {
        if (submitted != generation) return;
        lanes.add(update);
        pump();
    }

    private void pump() {
        while (underWay < pace.concurrency() && lanes.hasReady()) {
            var batch = lanes.take(faults.plan().webhooks().updatesPerPost());
            underWay++;
            posts++;
            int sent = generation;
            post.send(envelope.body(batch)).onSuccess(status -> settle(batch, status, sent));
        }
    }

    private void settle(List<Update> batch, int status, int sent) {
        synchronized (this) {
            if (sent != generation) return;
            underWay--;
            batch.forEach(update -> settle(update, status));
            pump();
        }
        batch.forEach(update -> {
            if (status == 200) update.progress.taken();
            else update.progress.refused();
        });
    }

    private void settle(Update update, int status) {
        if (status == 200) {
            taken++;
            pending--;
            lanes.leave(update);
            return;
        }
        refused++;
        if (update.attempts++ == 0) update.firstTriedNanos = System.nanoTime();
        boolean away = status == Post.NO_ANSWER || status >= 500;
        if (!away) lanes.leave(update);
        if (System.nanoTime() - update.firstTriedNanos > pace.giveUpAfter().toNanos()) {
            lost++;
            pending--;
            lanes.leave(update);
        } else {
            waiting.put(update, vertx.setTimer(backoff(update.attempts).toMillis(), timer -> again(update)));
        }
    }

    private synchronized void again(Update update) {
        if (waiting.remove(update) == null) return;
        lanes.again(update);
        pump();
    }

    /** The first wait, doubled with each failed attempt, up to the longest. */
    private Duration backoff(int attempts) {
        var wait = pace.first().multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(pace.longest()) > 0 ? pace.longest() : wait;
    }
}
