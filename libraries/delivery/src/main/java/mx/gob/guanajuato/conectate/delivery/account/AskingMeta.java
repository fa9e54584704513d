package mx.gob.guanajuato.conectate.delivery.account;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.whatsapp.graph.NumberLimits;

/** Asks Meta for the limits of our numbers: at the start, every minute until it is told, then every hour. */
public final class AskingMeta implements AutoCloseable {
    private static final int AGAIN_SECONDS = 60;
    private static final int HOUR_SECONDS = 3_600;

    private final List<String> numbers;
    private final Function<String, CompletionStage<NumberLimits>> meta;
    private final ToldLimits limits;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(AskingMeta::thread);

    public AskingMeta(List<String> numbers, Function<String, CompletionStage<NumberLimits>> meta, ToldLimits limits) {
        this.numbers = numbers;
        this.meta = meta;
        this.limits = limits;
    }

    /** Begins to ask. */
    public void start() {
        clock.execute(this::ask);
    }

    /** Once more, now: something has changed. */
    public void askNow() {
        clock.execute(this::askEach);
    }

    private void askEach() {
        numbers.forEach(number -> meta.apply(number).thenAccept(told -> limits.told(number, told)));
    }

    private void ask() {
        askEach();
        clock.schedule(this::ask, limits.knowsRecipients() ? HOUR_SECONDS : AGAIN_SECONDS, TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "asking-meta-for-limits");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
