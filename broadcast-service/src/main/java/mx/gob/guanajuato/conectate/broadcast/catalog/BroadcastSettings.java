package mx.gob.guanajuato.conectate.broadcast.catalog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import mx.gob.guanajuato.conectate.operations.settings.Meaning;

/** How broadcasts go out. */
@ConfigMapping(prefix = "conectate.broadcast")
public interface BroadcastSettings {
    @Meaning("Messages a second that are handed over for sending, all partitions together. 0: what the number may send,"
            + " a few seconds ahead.")
    @WithDefault("0")
    @Min(0)
    int feedPerSecond();

    @Meaning("So much is handed over ahead of what was sent. What is handed over can still be paused and cancelled;"
            + " much of it costs memory.")
    @WithDefault("3s")
    Duration feedAhead();

    @Meaning("How long after its moment a broadcast begins: a citizen's ALTA or BAJA of just before is then known.")
    @WithDefault("1s")
    Duration settle();

    @Meaning("How long after its moment, and after the time over which it is spread, a broadcast may still reach a"
            + " citizen; later it is of no use. Quiet hours do not count.")
    @WithDefault("12h")
    Duration deliverWithin();

    @Meaning(
            "So long after its end the figures of a broadcast are written into its record, where they stay: by then nearly"
                    + " all who read it have. Less than the 8 days for which the logs are kept.")
    @WithDefault("3d")
    Duration closeAfter();

    @Meaning("A broadcast whose moment passed so long ago while nothing ran is held until staff decide.")
    @WithDefault("10m")
    Duration overdueAfter();
}
