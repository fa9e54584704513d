package mx.gob.guanajuato.conectate.simulator;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** The one clock of the simulator: real time plus the configured offset. */
@Singleton
public class SimulatorClock {
    private final Clock clock;

    SimulatorClock(SimulatorConfig config) {
        clock = Clock.offset(Clock.systemUTC(), config.clockOffset());
    }

    /** What the simulator takes for now. */
    public Instant now() {
        return clock.instant();
    }
}
