package mx.gob.guanajuato.conectate.broadcast.schedule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import mx.gob.guanajuato.conectate.operations.settings.Meaning;

/** How broadcasts go out. */
@ConfigMapping(prefix = "conectate.broadcast")
public interface BroadcastSettings {
    @Meaning("Messages a second that are handed over for sending, all partitions together. Meta lets a new number send"
            + " 80 a second; above what can be sent, messages pile up and a cancel no longer stops them.")
    @WithDefault("80")
    @Min(1)
    int feedPerSecond();

    @Meaning("How long after its moment a broadcast begins: a citizen's ALTA or BAJA of just before is then known.")
    @WithDefault("1s")
    Duration settle();

    @Meaning("How long after its moment a broadcast may still reach a citizen; later it is of no use.")
    @WithDefault("12h")
    Duration deliverWithin();
}
