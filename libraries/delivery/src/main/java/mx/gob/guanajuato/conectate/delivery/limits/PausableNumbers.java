package mx.gob.guanajuato.conectate.delivery.limits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Holds back the messages of a number that may not send at all; one of them now and then finds out whether it may. */
public final class PausableNumbers implements SendPermits {
    /** So long a held message waits before it asks again. */
    private static final Duration HELD = Duration.ofMillis(500);

    private final SendPermits others;
    private final Duration betweenTries;
    private final LongSupplier nanos;
    private final Map<String, Pause> pauses = new ConcurrentHashMap<>();

    private record Pause(String reason, long nextTry) {}

    /** With so long between two tries. */
    public PausableNumbers(SendPermits others, Duration betweenTries) {
        this(others, betweenTries, System::nanoTime);
    }

    PausableNumbers(SendPermits others, Duration betweenTries, LongSupplier nanos) {
        this.others = others;
        this.betweenTries = betweenTries;
        this.nanos = nanos;
    }

    @Override
    public CompletionStage<List<Grant>> ask(String phoneNumberId, List<SendRequest> requests) {
        if (!pauses.containsKey(phoneNumberId)) return others.ask(phoneNumberId, requests);
        if (!triesNow(phoneNumberId)) return CompletableFuture.completedStage(held(requests.size()));
        return others.ask(phoneNumberId, requests.subList(0, 1)).thenApply(first -> {
            var all = new ArrayList<>(first);
            all.addAll(held(requests.size() - 1));
            return all;
        });
    }

    private boolean triesNow(String number) {
        long now = nanos.getAsLong();
        var pause = pauses.get(number);
        return pause == null
                || (now - pause.nextTry() >= 0
                        && pauses.replace(number, pause, new Pause(pause.reason(), now + betweenTries.toNanos())));
    }

    private static List<Grant> held(int count) {
        return Collections.nCopies(count, Grant.held(HELD));
    }

    @Override
    public void signal(String phoneNumberId, NumberSignal signal, String reason) {
        switch (signal) {
            case PAUSE -> pauses.compute(phoneNumberId, (number, before) -> new Pause(reason, nextTry(before)));
            case FINE -> pauses.remove(phoneNumberId);
            case SLOW, NONE -> others.signal(phoneNumberId, signal, reason);
        }
    }

    /** Refusals of calls that were out already do not prolong it. */
    private long nextTry(Pause before) {
        return before == null ? nanos.getAsLong() + betweenTries.toNanos() : before.nextTry();
    }

    /** Whether it may not send at all at present. */
    public boolean isPaused(String phoneNumberId) {
        return pauses.containsKey(phoneNumberId);
    }

    @Override
    public Map<String, String> conditions() {
        var all = new TreeMap<>(others.conditions());
        pauses.forEach((number, pause) -> all.put("paused " + number, pause.reason()));
        return all;
    }
}
