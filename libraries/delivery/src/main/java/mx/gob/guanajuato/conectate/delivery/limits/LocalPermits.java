package mx.gob.guanajuato.conectate.delivery.limits;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * The permits of one instance that cannot ask the others: a fixed share of each number's rate, and of the citizens only
 * what it remembers itself.
 */
public final class LocalPermits implements SendPermits {
    private final AllowedRates allowed;
    private final double share;
    private final boolean holdsContents;
    private final LongSupplier nanos;
    private final Map<String, NumberSchedule> schedules = new ConcurrentHashMap<>();
    private final LocalPairs pairs = new LocalPairs();

    /**
     * Permits of this instance alone.
     *
     * @param share of the number's rate, above 0 and at most 1
     * @param holdsContents whether contents wait: how many citizens were reached in 24 hours is not known here
     */
    public LocalPermits(AllowedRates allowed, double share, boolean holdsContents) {
        this(allowed, share, holdsContents, System::nanoTime);
    }

    LocalPermits(AllowedRates allowed, double share, boolean holdsContents, LongSupplier nanos) {
        this.allowed = allowed;
        this.share = share;
        this.holdsContents = holdsContents;
        this.nanos = nanos;
    }

    @Override
    public CompletionStage<List<Grant>> ask(String phoneNumberId, List<SendRequest> requests) {
        double perSecond = perSecond(phoneNumberId);
        var schedule = schedule(phoneNumberId);
        long now = nanos.getAsLong();
        return CompletableFuture.completedStage(requests.stream()
                .map(request -> decide(phoneNumberId, request, schedule, perSecond, now))
                .toList());
    }

    private Grant decide(String number, SendRequest request, NumberSchedule schedule, double perSecond, long now) {
        if (holdsContents && request.priority() == Priority.CONTENT) return Grant.held(Duration.ofSeconds(1));
        var pair = request.again() ? Duration.ZERO : pairs.wait(number, request, now);
        if (!pair.isZero()) return new Grant(Grant.Kind.PAIR, pair);
        var grant = schedule.take(request.priority().lookahead(), perSecond, now);
        if (grant.isGranted()) remember(number, request, grant, now);
        return grant;
    }

    /** A message goes out by another's permit: it takes its moment and the pair's quota here too. */
    void remember(String number, SendRequest request, Grant grant) {
        long now = nanos.getAsLong();
        schedule(number).follow(now + grant.in().toNanos());
        remember(number, request, grant, now);
    }

    private double perSecond(String number) {
        return Math.max(1, allowed.messagesPerSecond(number) * share);
    }

    private NumberSchedule schedule(String number) {
        return schedules.computeIfAbsent(number, one -> new NumberSchedule(nanos.getAsLong()));
    }

    private void remember(String number, SendRequest request, Grant grant, long now) {
        if (!request.again()) pairs.spend(number, request, now + grant.in().toNanos(), now);
    }

    @Override
    public void signal(String phoneNumberId, NumberSignal signal, String reason) {
        var schedule = schedules.get(phoneNumberId);
        if (signal == NumberSignal.SLOW && schedule != null)
            schedule.slowDown(perSecond(phoneNumberId), nanos.getAsLong());
    }

    @Override
    public Map<String, String> conditions() {
        return Map.of();
    }
}
