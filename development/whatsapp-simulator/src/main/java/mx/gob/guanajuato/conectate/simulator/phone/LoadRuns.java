package mx.gob.guanajuato.conectate.simulator.phone;

import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.simulator.BusinessNumbers;
import mx.gob.guanajuato.conectate.simulator.StateForgotten;
import mx.gob.guanajuato.conectate.simulator.webhook.Webhooks;

/** The crowds; the last few are remembered. Each writes at its rate as long as the webhook's queue is not long. */
@Singleton
class LoadRuns {
    private static final int MOST_RUNS = 5;
    private static final int TICK_MILLIS = 10;

    /** With so many webhooks waiting, crowds wait too. */
    private static final int LONG_QUEUE = 50_000;

    private final Vertx vertx;
    private final Citizens citizens;
    private final BusinessNumbers numbers;
    private final Webhooks webhooks;
    private final Map<String, LoadRun> runs = new LinkedHashMap<>();
    private int lastId;

    LoadRuns(Vertx vertx, Citizens citizens, BusinessNumbers numbers, Webhooks webhooks) {
        this.vertx = vertx;
        this.citizens = citizens;
        this.numbers = numbers;
        this.webhooks = webhooks;
    }

    synchronized LoadRun.View start(LoadOrder order) {
        numbers.named(order.to(), "to");
        order.texts().forEach(text -> Writing.text(order.to(), text, 1, 0));
        var run = new LoadRun(Integer.toString(++lastId), order, citizens);
        runs.put(run.id, run);
        if (runs.size() > MOST_RUNS) letGoTheOldest();
        vertx.setPeriodic(TICK_MILLIS, timer -> {
            int room = Math.max(0, LONG_QUEUE - webhooks.counts().pending()) / Writing.MOST_COPIES;
            if (!run.writeWhatIsDue(Math.min(room, 500))) vertx.cancelTimer(timer);
        });
        return run.view();
    }

    synchronized Optional<LoadRun.View> view(String id) {
        return Optional.ofNullable(runs.get(id)).map(LoadRun::view);
    }

    synchronized void forget(@Observes StateForgotten forgotten) {
        runs.values().forEach(LoadRun::stop);
        runs.clear();
    }

    private void letGoTheOldest() {
        var oldest = runs.values().iterator();
        oldest.next().stop();
        oldest.remove();
    }
}
