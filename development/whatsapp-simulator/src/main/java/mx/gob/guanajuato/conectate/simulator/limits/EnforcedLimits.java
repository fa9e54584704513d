package mx.gob.guanajuato.conectate.simulator.limits;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.simulator.StateForgotten;
import mx.gob.guanajuato.conectate.simulator.faults.Faults;

/** Counts the send calls of each number and of each pair, and says which are too many. */
@Singleton
public class EnforcedLimits {
    private static final int RATE_LIMIT_HIT = 130429;
    private static final int PAIR_RATE_LIMIT_HIT = 131056;

    private final Faults faults;
    private final Map<String, LastSecond> numbers = new ConcurrentHashMap<>();
    private final Map<String, PairQuota> pairs = new ConcurrentHashMap<>();

    EnforcedLimits(Faults faults) {
        this.faults = faults;
    }

    /** Counts one call, and tells the error code of one that is too many. */
    public OptionalInt refusal(String phoneNumberId, String citizen) {
        var send = faults.plan().send();
        long now = System.nanoTime();
        if (send.messagesPerSecond() != null && !number(phoneNumberId).takes(now, send.messagesPerSecond()))
            return OptionalInt.of(RATE_LIMIT_HIT);
        if (send.pairRateEnforced()
                && !pairs.computeIfAbsent(phoneNumberId + '|' + citizen, pair -> new PairQuota(now))
                        .takes(now)) return OptionalInt.of(PAIR_RATE_LIMIT_HIT);
        return OptionalInt.empty();
    }

    private LastSecond number(String phoneNumberId) {
        return numbers.computeIfAbsent(phoneNumberId, number -> new LastSecond());
    }

    void forget(@Observes StateForgotten forgotten) {
        numbers.clear();
        pairs.clear();
    }
}
