package mx.gob.guanajuato.conectate.delivery.limits;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The permits that all instances share. While Redis is away each goes on alone, at a share of the rate that is safe if
 * all do so, and tells.
 */
public final class SharedPermits implements SendPermits {
    private static final Logger LOG = Logger.getLogger(SharedPermits.class);

    /** A message waits no longer for Redis. */
    private static final long PATIENCE_MILLIS = 400;

    private static final Duration HICCUP = Duration.ofMillis(100);

    private final RedisLimits limits;
    private final LocalPermits alone;
    private final AllowedRates allowed;
    private final RedisReach reach = new RedisReach();
    private final Map<String, RedisLimits.Granted> latest = new ConcurrentHashMap<>();

    public SharedPermits(RedisLimits limits, LocalPermits alone, AllowedRates allowed) {
        this.limits = limits;
        this.alone = alone;
        this.allowed = allowed;
    }

    @Override
    public CompletionStage<List<Grant>> ask(String phoneNumberId, List<SendRequest> requests) {
        if (!reach.mayAsk()) return alone.ask(phoneNumberId, requests);
        return limits.grant(
                        phoneNumberId, allowed.messagesPerSecond(phoneNumberId), allowed.recipientsPerDay(), requests)
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .thenApply(granted -> shared(phoneNumberId, requests, granted))
                .exceptionallyCompose(failure -> {
                    if (reach.failed()) LOG.warnf("Limits are not shared: cause=%s", failure.getMessage());
                    return reach.isLost() ? alone.ask(phoneNumberId, requests) : hesitate(requests.size());
                });
    }

    /** Hears how a number stands without sending: else what was heard at its last message, days ago, would still be told. */
    public void listen(String phoneNumberId) {
        ask(phoneNumberId, List.of());
    }

    private static CompletionStage<List<Grant>> hesitate(int requests) {
        return CompletableFuture.completedStage(Collections.nCopies(requests, Grant.none(HICCUP)));
    }

    private List<Grant> shared(String number, List<SendRequest> requests, RedisLimits.Granted granted) {
        if (reach.found()) LOG.info("Limits are shared again");
        latest.put(number, granted);
        for (int i = 0; i < requests.size(); i++) {
            if (granted.grants().get(i).isGranted())
                alone.remember(number, requests.get(i), granted.grants().get(i));
        }
        return granted.grants();
    }

    @Override
    public void signal(String phoneNumberId, NumberSignal signal, String reason) {
        alone.signal(phoneNumberId, signal, reason);
        if (signal == NumberSignal.SLOW && reach.mayAsk())
            limits.slowDown(phoneNumberId, allowed.messagesPerSecond(phoneNumberId))
                    .onSuccess(share -> LOG.debugf("Slower: number=%s share=%s", phoneNumberId, share))
                    .onFailure(failure -> LOG.debugf("Not slower for others: cause=%s", failure.getMessage()));
    }

    @Override
    public Map<String, String> conditions() {
        var all = new TreeMap<String, String>();
        if (reach.isLost())
            all.put("limits", "Redis is away: answers and alerts at a fixed share of the rate, contents wait");
        latest.forEach((number, granted) -> {
            int full = allowed.messagesPerSecond(number);
            if (granted.rate() < full)
                all.put("slow " + number, granted.rate() + " messages a second instead of " + full);
            if (granted.recipients() >= allowed.recipientsPerDay())
                all.put("recipients", "all " + allowed.recipientsPerDay() + " of 24 hours are used: others wait");
        });
        return all;
    }

    /** Messages a second that a number is granted at present, as this instance last heard. */
    public int rate(String phoneNumberId) {
        var granted = latest.get(phoneNumberId);
        return granted == null ? allowed.messagesPerSecond(phoneNumberId) : granted.rate();
    }

    /** How many citizens were reached in moving 24 hours who had not written, of all numbers, as this instance last heard. */
    public int recipients() {
        return latest.values().stream()
                .mapToInt(RedisLimits.Granted::recipients)
                .max()
                .orElse(0);
    }
}
