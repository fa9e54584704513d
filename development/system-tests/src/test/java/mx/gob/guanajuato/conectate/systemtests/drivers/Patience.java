package mx.gob.guanajuato.conectate.systemtests.drivers;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ConditionTimeoutException;

/** How long tests wait for what must come. Generous, for machines that do other things as well: no figure hides here. */
public final class Patience {
    private static final Duration FOR_ONE = Duration.ofSeconds(60);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Patience() {}

    /** Waits for one thing, and says what did not come. */
    public static ConditionFactory awaiting(String what) {
        return awaiting(what, FOR_ONE);
    }

    /** Whether it comes in a few seconds: of what may be asked for again. */
    public static boolean isSoon(Callable<Boolean> condition) {
        try {
            awaiting("what may be asked for again", SOON).until(condition);
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    /** Waits for one thing at most that long. */
    public static ConditionFactory awaiting(String what, Duration limit) {
        return await(what).atMost(limit).pollDelay(Duration.ZERO).pollInterval(BETWEEN_LOOKS);
    }
}
