package mx.gob.guanajuato.conectate.broadcast.setaside;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import mx.gob.guanajuato.conectate.operations.settings.Meaning;

/** When somebody counts as not to be reached. Both bounds have to be met. */
@ConfigMapping(prefix = "conectate.set-aside")
public interface SetAsideSettings {
    @Meaning("Whom so many broadcasts in a row could not be delivered to (Meta's code 131026) is set aside: kept as a"
            + " subscriber and written to no more, until they write.")
    @WithDefault("3")
    @Min(1)
    int afterBroadcasts();

    @Meaning("From the first of them to the last there must be at least so much time: a phone may be off for days.")
    @WithDefault("14d")
    Duration afterTime();
}
