package mx.gob.guanajuato.conectate.delivery.limits;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Time that passes when a test says so. */
final class HeldNanos implements LongSupplier {
    private long nanos = 1_000_000_000L;

    void passes(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public long getAsLong() {
        return nanos;
    }
}
