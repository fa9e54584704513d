package mx.gob.guanajuato.conectate.chatbot.privacy.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;

/**
 * All keys that one citizen is kept under.
 *
 * @param keys the one that was asked for first
 * @param wentOnAs the number that Meta says this one changed to, whose holder has to ask under it
 */
public record Identity(List<Key> keys, Optional<Instant> wentOnAs) {
    public Identity {
        keys = List.copyOf(keys);
    }

    /**
     * One of them.
     *
     * @param until of a number that the citizen gave up: what is later is somebody else's
     */
    public record Key(CitizenKey citizen, Optional<Instant> until) {
        /** Whether what happened then is this citizen's. */
        boolean isTheirsAt(Instant moment) {
            return until.map(end -> !moment.isAfter(end)).orElse(true);
        }
    }
}
